package org.huiyin.registry.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text file is: decided by decoding all of it strictly, never by guessing from a part. A file is
 * UTF-8 if it can be, else GB18030 if it can be.
 */
final class Encoding {

    private Encoding() {}

    static Charset of(Path file) throws IOException, BadFile {
        if (decodes(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        Charset gb18030 = Charset.forName("GB18030");
        if (!startsAsUtf16(file) && decodes(file, gb18030)) {
            return gb18030;
        }
        throw new BadFile("文件编码既不是 UTF-8 也不是 GB18030，请在 Excel 或者 WPS 中另存为“CSV UTF-8”后重新导入。");
    }

    private static boolean startsAsUtf16(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            int mark = stream.read() << 8 | stream.read();
            return mark == 0xFFFE || mark == 0xFEFF;
        }
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            boolean last;
            do {
                last = channel.read(bytes) < 0;
                bytes.flip();
                if (!decodes(decoder, bytes, text, last)) {
                    return false;
                }
                bytes.compact();
            } while (!last);
        }
        return true;
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer text, boolean last) {
        while (true) {
            text.clear();
            var result = decoder.decode(bytes, text, last);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }
}
