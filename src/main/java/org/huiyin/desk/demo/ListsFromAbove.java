package org.huiyin.desk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.huiyin.process.TaskRefused;
import org.huiyin.process.backlog.BacklogImport;
import org.huiyin.registry.PetitionImport.Result;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;

/** The lists of backlog that are assigned to the city, as files among the demo's resources. */
@Component
@Profile("demo")
class ListsFromAbove {

    private final BacklogImport imports;

    ListsFromAbove(BacklogImport imports) {
        this.imports = imports;
    }

    /**
     * Brings a list in, in the name of the acting officer, outside any transaction: each row has one of its own, and where
     * the seeding is broken off here the next start brings it in again, which adds nothing.
     *
     * @param bureau code of the bureau that sees to it
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void bringIn(String list, String bureau, Script script) {
        try {
            Path folder = Files.createTempDirectory("huiyin-demo");
            try {
                Path file = Files.writeString(folder.resolve(list), filled(list, script));
                check(imports.run(file, bureau));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String filled(String list, Script script) throws IOException {
        try (var reader = Table.reader(list)) {
            return reader.lines().map(script::fill).collect(Collectors.joining("\n"));
        }
    }

    private static void check(Result result) {
        if (!(result instanceof Result.Finished finished) || finished.counts().rejected() > 0) {
            throw new TaskRefused(result.toString());
        }
    }
}
