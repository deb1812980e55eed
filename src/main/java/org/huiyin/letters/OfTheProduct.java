package org.huiyin.letters;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates that the product brings along. */
final class OfTheProduct {

    private static final Map<Kind, byte[]> FILES = new ConcurrentHashMap<>();

    private OfTheProduct() {}

    static byte[] file(Kind kind) {
        return FILES.computeIfAbsent(kind, OfTheProduct::read).clone();
    }

    private static byte[] read(Kind kind) {
        String name = "/letters/" + kind.template() + ".docx";
        try (var stream = OfTheProduct.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("无法读取模板 " + name, unreadable);
        }
    }
}
