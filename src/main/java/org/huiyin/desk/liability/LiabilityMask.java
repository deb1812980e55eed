package org.huiyin.desk.liability;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.liability.LiabilityFigures.Line;
import org.huiyin.process.worklist.LiabilitySeal;
import org.springframework.stereotype.Component;

/**
 * What the acting officer may not read of an organ's facts: what lies behind the wall, and what another bureau alleges and
 * examines. It is counted, under one name for all of it: neither number nor person nor ground is told.
 */
@Component
class LiabilityMask {

    /** Stands in the place of a person. */
    static final String KEPT = "〔保密〕";

    private final Numbers numbers;
    private final LiabilityReaders readers;
    private final LiabilitySeal seal;

    LiabilityMask(Numbers numbers, LiabilityReaders readers, LiabilitySeal seal) {
        this.numbers = numbers;
        this.readers = readers;
        this.seal = seal;
    }

    /** The lines in their order, those kept from the officer without all but their measure. */
    List<Line> over(List<Line> lines) {
        Set<String> hidden = numbers.hidden(lines.stream().map(Line::petition).toList());
        Set<String> others = lines.stream()
                .map(Line::bureau)
                .filter(bureau -> !bureau.isEmpty())
                .distinct()
                .filter(bureau -> !readers.isTheirs(bureau))
                .collect(Collectors.toSet());
        Set<String> open = seal.open(lines.stream()
                .filter(line -> others.contains(line.bureau()))
                .map(Line::petition)
                .collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> hidden.contains(line.petition())
                                || others.contains(line.bureau()) && !open.contains(line.petition())
                        ? new Line(line.measure(), "", KEPT, "", "", "", "")
                        : line)
                .toList();
    }
}
