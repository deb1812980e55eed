package org.huiyin.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.statute.ProductTable;

/** The reasons petitioners may tick, as data; what they write themselves stands beside. */
public final class Reasons {

    private static final String FILE = "evaluation/reasons.csv";
    private final List<Reason> all;

    private Reasons(List<Reason> all) {
        this.all = all;
    }

    static Reasons load() {
        return ProductTable.load(FILE, "评价理由", text -> new Reasons(read(text)));
    }

    static List<Reason> read(Reader text) throws IOException {
        try (var lines = ProductTable.lines(text)) {
            return lines.stream().map(Reasons::reason).toList();
        }
    }

    private static Reason reason(CSVRecord line) {
        String until = line.get("until");
        return new Reason(
                line.get("code"),
                Target.valueOf(line.get("target")),
                line.get("label"),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    /** What is offered on the day. */
    public List<Reason> of(Target target, LocalDate day) {
        return all.stream()
                .filter(reason -> reason.target() == target && reason.offeredOn(day))
                .toList();
    }

    /** Labels by code, also of reasons that are offered no more. */
    String labels(List<String> codes) {
        return all.stream()
                .filter(reason -> codes.contains(reason.code()))
                .map(Reason::label)
                .collect(Collectors.joining("；"));
    }
}
