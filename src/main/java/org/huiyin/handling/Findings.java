package org.huiyin.handling;

import java.util.List;
import org.huiyin.registry.Acts;

/**
 * What a petition's file says of the findings on an accusation: sealed to the posts that handle it (art. 30, paragraph
 * 3). That and when something was done is no secret from whoever may open the file; what was found is.
 */
public final class Findings {

    private static final List<String> FOUND = List.of("ACCUSATION_", Paper.FINDINGS + "_", "CADRE_DEPARTMENT_");
    private static final String REPORTS = "REPORT_";

    private final boolean accusation;

    private Findings(boolean accusation) {
        this.accusation = accusation;
    }

    /** The findings in a file; reports on anything but an accusation are not among them. */
    public static Findings in(List<Acts.Entry> file) {
        return new Findings(file.stream().map(Acts.Entry::action).anyMatch(Findings::found));
    }

    /** True for an entry that tells what was found. */
    public boolean tells(Acts.Entry entry) {
        return found(entry.action()) || accusation && entry.action().startsWith(REPORTS);
    }

    /** True for the code of an act that tells what was found; a file with none has no findings. */
    public static boolean found(String action) {
        return FOUND.stream().anyMatch(action::startsWith);
    }
}
