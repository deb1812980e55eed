package org.huiyin.calendar;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** What reads a table from a file reads it from a text in memory too. */
interface TextTable<T> {

    T read(Reader text) throws IOException;

    static <T> T read(String text, TextTable<T> table) {
        try {
            return table.read(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
