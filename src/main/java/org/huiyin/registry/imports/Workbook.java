package org.huiyin.registry.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into a spreadsheet before the reader does: what sizes the archive states need not be true, so everything is
 * unpacked once into nothing, up to a limit.
 */
final class Workbook {

    private static final long MOST_IN_ALL = 1L << 30;

    /** The reader keeps all distinct texts of a workbook in memory. */
    private static final long MOST_TEXTS = 100L << 20;

    private static final int MOST_ENTRIES = 5_000;

    private Workbook() {}

    static void check(Path file) throws IOException, BadFile {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new BadFile("文件不是 Excel 工作簿（.xlsx），请另存为 .xlsx 或者“CSV UTF-8”后重新导入。");
            }
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            long all = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                boolean texts = entry.getName().endsWith("sharedStrings.xml");
                long most = texts ? MOST_TEXTS : MOST_IN_ALL - all;
                all += unpacked(zip, entry, most);
            }
        } catch (ZipException broken) {
            throw new BadFile("文件已损坏，不能打开，请在 Excel 或者 WPS 中重新保存后导入。", broken);
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException, BadFile {
        byte[] dropped = new byte[1 << 16];
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(dropped); read >= 0; read = content.read(dropped)) {
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
            }
        }
        return size;
    }

    private static BadFile tooLarge() {
        return new BadFile("工作簿展开后过大，请拆分，或者另存为“CSV UTF-8”后重新导入。");
    }
}
