package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The three duties drawn in the models say so when they are late, to whoever works on them and to the head. */
@InTheCity
class LateRemindersTests {

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Test
    void saysOnceThatSortingIsLate() {
        var steps = new Steps(life, life.registered());

        life.on("2026-03-18");
        life.fire(steps.petition(), "BoundaryEvent_SortOverdue");

        assertLate(steps, Duty.SORT, "jsxf.registrar", "jsxf.leader");
    }

    @Test
    void saysOnceThatTheNoticeIsLate() {
        var steps = new Steps(life, life.registered()).sorted().told("2026-03-02");

        life.on("2026-03-18");
        life.fire(steps.petition(), "BoundaryEvent_NoticeOverdue");

        assertLate(steps, Duty.NOTICE, "jszj.handler", "jszj.leader");
    }

    @Test
    void saysOnceThatHandlingIsLate() {
        var steps = new Steps(life, life.registered())
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed()
                .noticed("2026-03-02");

        life.on("2026-05-07");
        life.fire(steps.petition(), "BoundaryEvent_HandleOverdue");

        assertLate(steps, Duty.HANDLE, "jszj.handler", "jszj.leader");
    }

    @Test
    void saysItOfEveryPetitionThatIsLate() {
        var first = new Steps(life, life.registered());
        var second = new Steps(life, life.registered());

        life.on("2026-03-18");
        life.fire(first.petition(), "BoundaryEvent_SortOverdue");
        life.fire(second.petition(), "BoundaryEvent_SortOverdue");

        assertLate(first, Duty.SORT, "jsxf.registrar", "jsxf.leader");
        assertLate(second, Duty.SORT, "jsxf.registrar", "jsxf.leader");
    }

    private void assertLate(Steps steps, Duty duty, String... posts) {
        Face face = clockOf(steps, duty);
        assertThat(face.state()).isEqualTo(Face.State.LATE);
        assertThat(notices.about(steps.petition()))
                .hasSize(posts.length)
                .allSatisfy(notice -> assertThat(notice.text())
                        .contains(
                                steps.petition(),
                                face.name(),
                                "月" + face.lastDay().getDayOfMonth() + "日"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder(posts);
    }

    private Face clockOf(Steps steps, Duty duty) {
        return ledger.of(steps.petition()).stream()
                .filter(face -> face.duty() == duty)
                .findFirst()
                .orElseThrow();
    }
}
