package org.huiyin.portal;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.statute.ProductTable;
import org.springframework.stereotype.Component;

/** Which entries of a petition's file the petitioner is shown, and in which words, as data. */
@Component
class Milestones {

    private static final String FILE = "portal/milestones.csv";
    private final Map<String, Milestone> byAction;

    Milestones() {
        this.byAction = ProductTable.load(FILE, "公开节点", Milestones::read);
    }

    Optional<Milestone> of(String action) {
        return Optional.ofNullable(byAction.get(action));
    }

    private static Map<String, Milestone> read(Reader text) throws IOException {
        try (var lines = ProductTable.lines(text)) {
            return lines.stream()
                    .map(line -> new Milestone(
                            line.get("action"), Integer.parseInt(line.get("stage")), line.get("text"), line.get("now")))
                    .collect(Collectors.toMap(Milestone::action, Function.identity()));
        }
    }
}
