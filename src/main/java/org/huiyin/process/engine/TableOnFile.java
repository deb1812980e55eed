package org.huiyin.process.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision table as it lies in the set of models, for whoever asks without an engine and a database. */
public final class TableOnFile {

    private final DecisionTable table;

    private TableOnFile(DecisionTable table) {
        this.table = table;
    }

    /**
     * @param folder a designer's folder with the sub-folder processes; null for the table packed into the program
     * @throws IllegalArgumentException with a sentence where there is no such table, or it cannot be read
     */
    public static TableOnFile read(String decision, @Nullable Path folder) {
        String name = decision + ".dmn";
        try (InputStream file = folder == null ? packed(name) : inFolder(folder, name)) {
            return new TableOnFile(DecisionTable.read(decision, file));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("不能读取决策表 " + name + "，请检查模型目录中的 processes 子目录。", unreadable);
        } catch (BadDecision bad) {
            throw new IllegalArgumentException(bad.getMessage(), bad);
        }
    }

    /** Outputs of the rules that apply, in the order of the table. */
    public List<Map<String, Object>> evaluate(Map<String, Object> inputs) {
        try {
            return table.evaluate(inputs).stream().map(Decisions.Row::outputs).toList();
        } catch (BadDecision bad) {
            throw new IllegalArgumentException(bad.getMessage(), bad);
        }
    }

    private static InputStream packed(String name) throws IOException {
        InputStream file = TableOnFile.class.getResourceAsStream("/processes/" + name);
        if (file == null) {
            throw new IOException(name + " is not packed");
        }
        return file;
    }

    private static InputStream inFolder(Path folder, String name) throws IOException {
        return new ByteArrayInputStream(
                Files.readAllBytes(folder.resolve("processes").resolve(name)));
    }
}
