package org.huiyin.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;
import static org.huiyin.process.TestCity.DISTRICT_HANDLER;
import static org.huiyin.process.TestCity.DISTRICT_LEADER;

import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.letters.Drafts;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever approves sees the paper as it would go out; whoever decided before does not see the review's draft. */
@InTheCity
class DraftPreviewTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private List<Drafts> drafts;

    @Autowired
    private Letters letters;

    @Autowired
    private CurrentOfficer officer;

    @Test
    void aReviewIsSeenByWhoeverReviewsAndNobodyElse() {
        var steps = ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .inquired(DISTRICT)
                .drafted(DISTRICT, ReviewSteps.revoked("2026-04-30"));

        assertThat(seen(DISTRICT.head(), steps)).containsExactly(Kind.REVIEW_OPINION);
        assertThat(seen(DISTRICT_LEADER, steps)).isEmpty();
        steps.approved(DISTRICT);
        assertThat(seen(DISTRICT.head(), steps)).isEmpty();
    }

    @Test
    void aRereviewIsSeenByWhoeverRereviews() {
        var steps = ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .decided(DISTRICT, Map.of())
                .asked(CITY, "rereview", life.today())
                .accepted(CITY)
                .inquired(CITY)
                .drafted(CITY, Map.of());

        assertThat(seen(CITY.head(), steps)).containsExactly(Kind.REREVIEW_OPINION);
        assertThat(seen(DISTRICT.head(), steps)).isEmpty();
    }

    @Test
    void anOpinionMadeAnewIsSeenUntilItIsIssued() {
        var steps = ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .decided(DISTRICT, ReviewSteps.revoked("2026-04-30"));

        assertThat(seen(DISTRICT_LEADER, steps)).isEmpty();
        ReviewSteps.redrafted(life, steps.petition(), "补充认定维修方案。");
        assertThat(seen(DISTRICT_LEADER, steps)).containsExactly(Kind.OPINION);
        ReviewSteps.redraftApprovedAndServed(life, steps.petition());
        assertThat(seen(DISTRICT_LEADER, steps)).isEmpty();
    }

    @Test
    void aCorrectionIsSeenUntilItIsDecided() {
        var steps = ReviewSteps.served(life, acts);
        acts.done(steps.petition(), DISTRICT_HANDLER, "correction", Map.of("error", "依据的条文写错。"));

        assertThat(seen(DISTRICT_LEADER, steps)).isEmpty();
        life.done(
                steps.petition(),
                DISTRICT_HANDLER,
                OpinionForms.DRAFT_CORRECTION,
                OpinionForms.correction(OpinionForms.rejecting(), "依据应为第二十四条。"));
        assertThat(seen(DISTRICT_LEADER, steps)).containsExactly(Kind.OPINION_CORRECTED);
        life.done(
                steps.petition(),
                DISTRICT_LEADER,
                OpinionForms.APPROVE_CORRECTION,
                Map.of("decision", "DROPPED", "reason", "经核对无误。"));
        assertThat(seen(DISTRICT_LEADER, steps)).isEmpty();
    }

    /** Kinds of the drafts that the officer is shown; each can be drawn. */
    private List<Kind> seen(String by, ReviewSteps steps) {
        return officer.as(
                by,
                () -> drafts.stream()
                        .flatMap(room -> room.of(steps.petition()).stream())
                        .map(this::drawn)
                        .toList());
    }

    private Kind drawn(Letter letter) {
        assertThat(new String(letters.preview(letter), ISO_8859_1)).startsWith("%PDF");
        return letter.kind();
    }
}
