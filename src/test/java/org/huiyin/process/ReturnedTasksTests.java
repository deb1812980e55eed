package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OpinionForms.step;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;

import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.process.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 退回重办 stands at what was sent back, not at whatever is done a second time. */
@InTheCity
class ReturnedTasksTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Test
    void marksTheDraftThatTheHeadSentBackAndNotItsSecondApproval() {
        var steps = underInquiry(Letter.aLetter());
        steps.investigated().drafted();
        assertThat(isReturned(steps, LEADER, Steps.APPROVE)).isFalse();

        steps.returned("第二项没有说明依据。");
        assertThat(isReturned(steps, HANDLER, Steps.DRAFT)).isTrue();

        steps.drafted();
        assertThat(isReturned(steps, LEADER, Steps.APPROVE)).isFalse();
    }

    @Test
    void doesNotMarkAnInquiryThatGoesOn() {
        var steps = underInquiry(Letter.aLetter());

        life.done(steps.petition(), HANDLER, Steps.INVESTIGATE, step("UNREACHED", DAY, "无人接听。"));

        assertThat(isReturned(steps, HANDLER, Steps.INVESTIGATE)).isFalse();
    }

    @Test
    void doesNotMarkTheServiceOnTheNextPetitioner() {
        var steps = underInquiry(Letter.aLetter().alsoSignedBy("李四"));
        steps.investigated().drafted().approved();

        steps.served(DAY);

        assertThat(isReturned(steps, HANDLER, Steps.SERVICE)).isFalse();
    }

    private Steps underInquiry(Letter letter) {
        return new Steps(life, life.registered(letter))
                .sorted()
                .told(DAY)
                .competent()
                .routed()
                .noticed(DAY);
    }

    private boolean isReturned(Steps steps, String by, String step) {
        String task = life.open(steps.petition(), step).getId();
        return officer.as(by, () -> worklist.tasks(List.of(task)).get(0)).returned();
    }
}
