package org.huiyin.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;

/** A table that leaves one side of one duty in silence is refused. */
class NoHoleTests {

    private static final Map<String, Object> FIRST_DAY = Map.of("rung", "LATE", "moment", "LATE", "workingDays", 0);
    private static final Map<String, Object> THIRD_DAY = Map.of("rung", "LATER", "moment", "LATE", "workingDays", 3);
    private static final Map<String, Object> LAST_DAY = Map.of("rung", "DUE", "moment", "BEFORE", "workingDays", 0);

    @Test
    void namesTheSideOnWhichNobodyIsTold() {
        var check = new NoHole(duty -> duty == Duty.SORT || duty == Duty.HANDLE);

        List<String> wrong = check.wrong(question -> question.equals(Map.of("duty", "HANDLE", "side", "RECEIVER"))
                ? List.of(LAST_DAY, THIRD_DAY)
                : List.of(LAST_DAY, FIRST_DAY));

        assertThat(wrong).containsExactly("期限 HANDLE（RECEIVER）没有时点为 LATE、工作日为 0 的规则，超期没有人知道，请补上");
    }

    @Test
    void asksNothingOfADutyThatCannotBeLate() {
        var check = new NoHole(duty -> false);

        assertThat(check.wrong(question -> List.of())).isEmpty();
    }
}
