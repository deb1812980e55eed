package org.huiyin.letters.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CID-keyed CFF font that holds the given glyphs only (Adobe Technical Note 5176). PDF readers know each glyph by its
 * place. The common libraries for PDF either cannot embed such fonts or leave their dictionaries incomplete.
 */
final class CffSubset {

    private static final int ADOBE = 391;
    private static final int IDENTITY = 392;

    private CffSubset() {}

    /** @param glyphs charstrings on an em of 1000, the first for a missing glyph */
    static byte[] of(String name, List<byte[]> glyphs) {
        byte[] head = {1, 0, 4, 4};
        byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
        byte[] strings = index(List.of(ascii("Adobe"), ascii("Identity")));
        byte[] subroutines = {0, 0};
        byte[] charset = charset(glyphs.size());
        byte[] select = select(glyphs.size());
        byte[] outlines = index(glyphs);
        byte[] privately = privately();
        int topSize = index(List.of(top(0, 0, 0, 0, 0))).length;
        int charsetAt = head.length + names.length + topSize + strings.length + subroutines.length;
        int selectAt = charsetAt + charset.length;
        int outlinesAt = selectAt + select.length;
        int privateAt = outlinesAt + outlines.length;
        int arrayAt = privateAt + privately.length;
        byte[] top = index(List.of(top(glyphs.size(), charsetAt, selectAt, outlinesAt, arrayAt)));
        byte[] array = index(List.of(fontDictionary(privately.length, privateAt)));
        return join(head, names, top, strings, subroutines, charset, select, outlines, privately, array);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] top(int count, int charset, int select, int outlines, int array) {
        var top = new ByteArrayOutputStream();
        put(top, ADOBE, IDENTITY, 0);
        operator(top, 12, 30); // ROS, which must be first
        put(top, -200, -300, 1300, 1200);
        operator(top, 5); // FontBBox
        put(top, count);
        operator(top, 12, 34); // CIDCount
        put(top, charset);
        operator(top, 15);
        put(top, outlines);
        operator(top, 17);
        put(top, array);
        operator(top, 12, 36); // FDArray
        put(top, select);
        operator(top, 12, 37); // FDSelect
        return top.toByteArray();
    }

    private static byte[] fontDictionary(int size, int at) {
        var dictionary = new ByteArrayOutputStream();
        put(dictionary, size, at);
        operator(dictionary, 18); // Private
        return dictionary.toByteArray();
    }

    private static byte[] privately() {
        var dictionary = new ByteArrayOutputStream();
        put(dictionary, 0);
        operator(dictionary, 20); // defaultWidthX
        put(dictionary, 0);
        operator(dictionary, 21); // nominalWidthX
        return dictionary.toByteArray();
    }

    /** Format 2, one range: glyph n has CID n. */
    private static byte[] charset(int glyphs) {
        int left = glyphs - 2;
        return new byte[] {2, 0, 1, (byte) (left >> 8), (byte) left};
    }

    /** Format 3, one range: every glyph belongs to the one font dictionary. */
    private static byte[] select(int glyphs) {
        return new byte[] {3, 0, 1, 0, 0, 0, (byte) (glyphs >> 8), (byte) glyphs};
    }

    private static byte[] index(List<byte[]> entries) {
        var index = new ByteArrayOutputStream();
        index.write(entries.size() >> 8);
        index.write(entries.size());
        index.write(4);
        int offset = 1;
        four(index, offset);
        for (byte[] entry : entries) {
            offset += entry.length;
            four(index, offset);
        }
        entries.forEach(index::writeBytes);
        return index.toByteArray();
    }

    /** Always five bytes, so that a dictionary's length does not depend on its offsets. */
    private static void put(ByteArrayOutputStream dictionary, int... numbers) {
        for (int number : numbers) {
            dictionary.write(29);
            four(dictionary, number);
        }
    }

    private static void operator(ByteArrayOutputStream dictionary, int... bytes) {
        for (int each : bytes) {
            dictionary.write(each);
        }
    }

    private static void four(ByteArrayOutputStream bytes, int number) {
        bytes.write(number >> 24);
        bytes.write(number >> 16);
        bytes.write(number >> 8);
        bytes.write(number);
    }

    private static byte[] join(byte[]... pieces) {
        var whole = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }
}
