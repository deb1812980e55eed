package org.huiyin.statute;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The catalogue of duties, read from a table that a jurist can read too. */
class Catalogue implements Statute {

    static final String FILE = "statute/duties.csv";

    private final Map<Duty, List<InForce>> rules = new EnumMap<>(Duty.class);

    static Catalogue load(String file) {
        return ProductTable.load(file, "期限目录", text -> read(file, text));
    }

    /** Refuses a table with an unreadable line, with two rules for one duty and day, or without a duty. */
    static Catalogue read(String file, Reader text) throws IOException {
        var catalogue = new Catalogue();
        try (var lines = ProductTable.lines(text)) {
            for (CSVRecord line : lines) {
                catalogue.add(file, lines.getCurrentLineNumber(), line);
            }
        }
        for (Duty duty : Duty.values()) {
            if (!catalogue.rules.containsKey(duty)) {
                throw new UnusableTable(file, "缺少 " + duty);
            }
        }
        return catalogue;
    }

    private void add(String file, long number, CSVRecord line) {
        InForce added = UnusableTable.unless(file, number, () -> InForce.of(line));
        List<InForce> known = rules.computeIfAbsent(added.rule().duty(), duty -> new ArrayList<>());
        if (known.stream().anyMatch(added::overlaps)) {
            throw new UnusableTable(file, number, "与另一行施行日期重叠");
        }
        known.add(added);
    }

    @Override
    public Rule rule(Duty duty, LocalDate on) {
        List<InForce> known = rules.getOrDefault(duty, List.of());
        return known.stream()
                .filter(row -> row.covers(on))
                .map(InForce::rule)
                .findAny()
                .orElseThrow(() -> notInForce(known, on));
    }

    @Override
    public List<Rule> rules(Duty duty) {
        return rules.getOrDefault(duty, List.of()).stream().map(InForce::rule).toList();
    }

    private static NotInForce notInForce(List<InForce> known, LocalDate on) {
        LocalDate first =
                known.stream().map(InForce::from).min(LocalDate::compareTo).orElseThrow();
        return new NotInForce(known.get(0).rule().name(), on, first);
    }
}
