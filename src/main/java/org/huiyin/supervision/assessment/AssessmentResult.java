package org.huiyin.supervision.assessment;

import java.util.Arrays;
import java.util.List;
import org.huiyin.supervision.assessment.AssessmentCase.Standing;

/**
 * What a figure comes to for an organ, and what stands behind it.
 *
 * @param cases by petition
 */
public record AssessmentResult(AssessmentFigure figure, List<AssessmentCase> cases) {

    /** Parts of a figure that can be looked at. */
    public enum Part {
        /** What is counted above the line. */
        MET("计入分子", Standing.MET),
        /** What is counted below it only. */
        UNMET("没有计入分子", Standing.UNMET),
        /** What is counted below the line. */
        COUNTED("计入分母", Standing.MET, Standing.UNMET),
        /** What is not counted, for its day has not passed yet. */
        OPEN("尚未期满，没有计入", Standing.OPEN);

        private final String label;
        private final List<Standing> standings;

        Part(String label, Standing... standings) {
            this.label = label;
            this.standings = List.copyOf(Arrays.asList(standings));
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    public AssessmentResult {
        cases = List.copyOf(cases);
    }

    /** The cases of the part. */
    public List<AssessmentCase> cases(Part part) {
        return cases.stream()
                .filter(each -> part.standings.contains(each.standing()))
                .toList();
    }

    public int count(Part part) {
        return cases(part).size();
    }

    public int met() {
        return count(Part.MET);
    }

    public int counted() {
        return count(Part.COUNTED);
    }

    public int open() {
        return count(Part.OPEN);
    }

    /** The share, such as 80.0%; — where nothing was counted, or where it is no share. */
    public String percent() {
        return figure.isShare() && counted() > 0 ? "%.1f%%".formatted(100.0 * met() / counted()) : "—";
    }
}
