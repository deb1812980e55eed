package org.huiyin.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the set: packed into the jar, or in a designer's folder with the sub-folders processes and forms. */
@Component
class ModelFiles {

    private static final List<String> PATTERNS = List.of("processes/*.bpmn", "processes/*.dmn", "forms/*.form");

    private final ResourcePatternResolver resources;
    private final @Nullable Path folder;

    ModelFiles(ResourcePatternResolver resources, @Value("${huiyin.models:#{null}}") @Nullable Path folder) {
        this.resources = resources;
        this.folder = folder;
    }

    ModelSet read() {
        try {
            return new ModelSet(folder == null ? packed() : inFolder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Models cannot be read", e);
        }
    }

    private List<ModelFile> packed() throws IOException {
        var files = new ArrayList<ModelFile>();
        for (String pattern : PATTERNS) {
            for (Resource resource : resources.getResources("classpath:" + pattern)) {
                files.add(new ModelFile(String.valueOf(resource.getFilename()), resource.getContentAsByteArray()));
            }
        }
        return files;
    }

    private static List<ModelFile> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder.resolve("processes")) || !Files.isDirectory(folder.resolve("forms"))) {
            throw new ModelRefused("模型目录 " + folder + " 中应有 processes 和 forms 两个子目录，请检查 huiyin.models 的设置。");
        }
        var files = new ArrayList<ModelFile>();
        for (String sub : List.of("processes", "forms")) {
            try (Stream<Path> paths = Files.list(folder.resolve(sub))) {
                for (Path path : paths.filter(ModelFiles::belongs).toList()) {
                    files.add(new ModelFile(path.getFileName().toString(), Files.readAllBytes(path)));
                }
            }
        }
        return files;
    }

    private static boolean belongs(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".bpmn") || name.endsWith(".dmn") || name.endsWith(".form");
    }
}
