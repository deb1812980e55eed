package org.huiyin.portal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;

/** Which entries of a petition's file the petitioner is shown, and in which words, as data. */
@Component
class Milestones {

    private static final String FILE = "/portal/milestones.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();

    private final Map<String, Milestone> byAction;

    Milestones() {
        this.byAction = load();
    }

    Optional<Milestone> of(String action) {
        return Optional.ofNullable(byAction.get(action));
    }

    private static Map<String, Milestone> load() {
        try (var stream = Milestones.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new FileNotFoundException(FILE);
            }
            try (var lines = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return lines.stream()
                        .map(line -> new Milestone(
                                line.get("action"),
                                Integer.parseInt(line.get("stage")),
                                line.get("text"),
                                line.get("now")))
                        .collect(Collectors.toMap(Milestone::action, Function.identity()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("无法读取公开节点 " + FILE, unreadable);
        }
    }
}
