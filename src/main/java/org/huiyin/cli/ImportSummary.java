package org.huiyin.cli;

import java.io.PrintWriter;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.PetitionImport.Result;

/** What an import says when it is done, and with which exit code. */
final class ImportSummary {

    private static final int SHOWN = 10;

    private static final String COUNTS =
            "登记 %d 件，此前已登记 %d 件，退回 %d 行。 / %1$d registered, %2$d already there, %3$d rejected.%n";

    private final PrintWriter out;
    private final String line;

    ImportSummary(PrintWriter out) {
        this(out, COUNTS);
    }

    /** @param line what is said of the rows: registered, already there, rejected */
    ImportSummary(PrintWriter out, String line) {
        this.out = out;
        this.line = line;
    }

    int print(Result result) {
        int exit;
        if (result instanceof Result.Unreadable unreadable) {
            out.println(unreadable.sentence());
            exit = ImportCommand.FINDINGS;
        } else if (result instanceof Result.BrokenOff brokenOff) {
            counts(brokenOff.counts());
            out.println(brokenOff.sentence());
            exit = ImportCommand.FINDINGS;
        } else {
            Counts counts = ((Result.Finished) result).counts();
            counts(counts);
            exit = counts.rejected() == 0 ? 0 : ImportCommand.FINDINGS;
        }
        out.flush();
        return exit;
    }

    private void counts(Counts counts) {
        out.printf(line, counts.registered(), counts.already(), counts.rejected());
        counts.first().stream().limit(SHOWN).forEach(this::rejection);
        if (counts.rejected() > 0) {
            out.println("退回行及原因见 / Rejected rows with reasons: " + counts.rejects());
            out.println("更正后可直接导入该文件。 / Correct that file and import it.");
        }
        if (!counts.ignored().isEmpty()) {
            out.println("未使用的列 / Columns not used: " + String.join("、", counts.ignored()));
        }
    }

    private void rejection(Rejection rejection) {
        String column = rejection.column().isEmpty() ? "" : " " + rejection.column();
        out.println("第 " + rejection.line() + " 行" + column + "：" + rejection.reason());
    }
}
