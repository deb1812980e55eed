package org.huiyin.process.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** Every story among the test classes, by number. */
final class Stories {

    private static final List<Story> ALL = read();

    private Stories() {}

    static List<Story> all() {
        return ALL;
    }

    private static List<Story> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:org/huiyin/process/**/*Tests.class"))
                    .flatMap(Stories::in)
                    .sorted(Comparator.comparing(Story::number))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Story> in(Resource file) {
        try {
            var name = new SimpleMetadataReaderFactory()
                    .getMetadataReader(file)
                    .getClassMetadata()
                    .getClassName();
            return Arrays.stream(ClassUtils.resolveClassName(name, null).getDeclaredMethods())
                    .map(method -> method.getAnnotation(Story.class))
                    .filter(Objects::nonNull);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
