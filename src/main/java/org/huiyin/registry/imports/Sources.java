package org.huiyin.registry.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens a file by what it is, not by what it is called. */
final class Sources {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private Sources() {}

    static RowSource open(Path file) throws IOException, BadFile {
        if (!Files.isRegularFile(file)) {
            throw new BadFile("找不到文件 " + file + "，请核对路径。");
        }
        byte[] head = head(file);
        if (head.length == 0) {
            throw new BadFile("文件是空的，没有可以导入的内容。");
        }
        if (Arrays.equals(head, OLD_OFFICE)) {
            throw new BadFile("文件是旧版 Office 格式（如 .xls），请另存为 .xlsx 或者“CSV UTF-8”后重新导入。");
        }
        if (Arrays.equals(head, PDF)) {
            throw new BadFile("文件是 PDF，不是表格，请导入 CSV 或者 .xlsx 文件。");
        }
        return Arrays.equals(head, ZIP) ? new XlsxRows(file) : new CsvRows(file);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(4);
        }
    }
}
