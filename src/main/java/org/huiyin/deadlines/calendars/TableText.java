package org.huiyin.deadlines.calendars;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of an uploaded table: UTF-8 where all of it is, else GB18030 where all of it is; never a guess. */
final class TableText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableText() {}

    static String of(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> startsAsUtf16(bytes) ? Optional.empty() : decoded(bytes, Charset.forName("GB18030")))
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .orElseThrow(() -> new CalendarRefused("文件编码既不是 UTF-8 也不是 GB18030，请另存为“CSV UTF-8”后重新上传。"));
    }

    private static boolean startsAsUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException anotherEncoding) {
            return Optional.empty();
        }
    }
}
