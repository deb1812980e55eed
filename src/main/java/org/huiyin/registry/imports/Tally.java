package org.huiyin.registry.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.imports.RowRegister.Fate;

/** Counts what became of the rows and writes down the rejected ones. */
final class Tally {

    private static final int FIRST = 100;

    private final RejectFile rejects;
    private final List<String> ignored;
    private final List<Rejection> first = new ArrayList<>();
    private long registered;
    private long already;
    private long rejected;

    Tally(RejectFile rejects, List<String> ignored) {
        this.rejects = rejects;
        this.ignored = ignored;
    }

    void add(SourceRow row, Fate fate) throws IOException {
        if (fate instanceof Fate.Rejected rejection) {
            rejected++;
            rejects.add(row, rejection.reasons());
            rejection.reasons().stream()
                    .limit(Math.max(0, FIRST - first.size()))
                    .forEach(first::add);
        } else if (fate instanceof Fate.Already) {
            already++;
        } else {
            registered++;
        }
    }

    long rows() {
        return registered + already + rejected;
    }

    Counts counts() {
        return new Counts(registered, already, rejected, rejects.path(), List.copyOf(first), ignored);
    }
}
