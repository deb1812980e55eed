package org.huiyin.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as it lies in the set of models, for whoever asks without an engine and a database. A plain table is
 * read without the decision engine; what it says is the same.
 */
public final class TableOnFile {

    private final String decision;
    private final byte[] file;
    private final Optional<PlainTable> plain;
    private @Nullable TableByEngine engine;

    TableOnFile(String decision, byte[] file) {
        this.decision = decision;
        this.file = file;
        this.plain = TableText.read(decision, file).flatMap(PlainTable::of);
    }

    /**
     * @param folder a designer's folder with the sub-folder processes; null for the table packed into the program
     * @throws IllegalArgumentException with a sentence where there is no such table, or it cannot be read
     */
    public static TableOnFile read(String decision, @Nullable Path folder) {
        String name = decision + ".dmn";
        try {
            var table = new TableOnFile(decision, folder == null ? packed(name) : inFolder(folder, name));
            if (!table.isPlain()) {
                table.engine();
            }
            return table;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("不能读取决策表 " + name + "，请检查模型目录中的 processes 子目录。", unreadable);
        }
    }

    /** Whether the decision engine is not needed for it. */
    boolean isPlain() {
        return plain.isPresent();
    }

    /**
     * Outputs of the rules that apply, in the order of the table.
     *
     * @throws IllegalArgumentException with a sentence where the table cannot be evaluated, or an input is missing
     */
    public List<Map<String, Object>> evaluate(Map<String, Object> inputs) {
        return plain.flatMap(table -> table.evaluate(inputs)).orElseGet(() -> engine().evaluate(inputs));
    }

    /** Loaded where it is needed, and read once. */
    private TableByEngine engine() {
        TableByEngine known = engine;
        if (known == null) {
            known = TableByEngine.read(decision, file);
            engine = known;
        }
        return known;
    }

    private static byte[] packed(String name) throws IOException {
        try (InputStream file = TableOnFile.class.getResourceAsStream("/processes/" + name)) {
            if (file == null) {
                throw new IOException(name + " is not packed");
            }
            return file.readAllBytes();
        }
    }

    private static byte[] inFolder(Path folder, String name) throws IOException {
        return Files.readAllBytes(folder.resolve("processes").resolve(name));
    }
}
