package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.Stage;
import org.huiyin.review.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks reads of themselves and of what concerns all. */
class ConcernsTests {

    private static final String HANDLED = "JS-1";

    private final Petitions petitions = mock(Petitions.class);
    private final ReviewRecords reviews = mock(ReviewRecords.class);
    private final Concerns concerns = new Concerns(petitions, reviews);

    @Test
    void tellsAJoinedPetitionersPeopleApart() {
        when(petitions.recipients(HANDLED))
                .thenReturn(List.of(
                        new Recipient(HANDLED, "王*", HANDLED),
                        new Recipient("JS-2", "李*", "JS-2"),
                        new Recipient("JS-2/2", "孙*", "JS-2")));

        assertThat(concerns.people("JS-2", HANDLED)).containsExactlyInAnyOrder("JS-2", "JS-2/2");
        assertThat(concerns.people(HANDLED, HANDLED)).containsExactly(HANDLED);
    }

    @Test
    void showsNobodyWhatWasServedOnAnother() {
        assertThat(concerns.concerns(HANDLED, entry(HANDLED), Set.of("JS-2"))).isFalse();
        assertThat(concerns.concerns(HANDLED, entry("JS-2"), Set.of("JS-2"))).isTrue();
        assertThat(concerns.concerns(HANDLED, entry(null), Set.of("JS-2"))).isTrue();
    }

    @Test
    void showsNobodyTheDaysOfAnothersReview() {
        var subject = mock(Subject.class);
        var request = mock(RequestFiled.class);
        when(request.subject()).thenReturn(subject);
        when(subject.recipient()).thenReturn("JS-2");
        when(reviews.together(HANDLED, "复查1")).thenReturn(List.of(request));

        assertThat(concerns.owed(HANDLED, "复查1", Set.of("JS-2"))).isTrue();
        assertThat(concerns.owed(HANDLED, "复查1", Set.of(HANDLED))).isFalse();
        assertThat(concerns.owed(HANDLED, "", Set.of(HANDLED))).isTrue();
    }

    /** Statute and practice: papers of review and refusals are shown with their days. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void showsTheStepsOfAReview(Stage stage) {
        for (String step : List.of(
                "REQUESTED",
                "REQUEST_ACCEPTED",
                "REQUEST_PARTLY",
                "REQUEST_CORRECTION",
                "REQUEST_REFUSED",
                "ISSUED",
                "POSTED",
                "SERVED",
                "WITHDRAWN")) {
            assertThat(new Milestones().of(stage + "_" + step))
                    .as(step)
                    .hasValueSatisfying(
                            milestone -> assertThat(milestone.text()).contains(stage.label()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEARING_NOTIFIED", "HEARING_HELD", "REDO_ORDERED", "OPINION_REDONE", "REREVIEW_PUBLISHED"})
    void showsHearingsAndWhatIsHandledAnew(String action) {
        assertThat(new Milestones().of(action)).isPresent();
    }

    @Test
    void saysThatItWasRefusedAndNotJustAnswered() {
        assertThat(new Milestones().of("ANSWERED"))
                .hasValueSatisfying(milestone -> assertThat(milestone.text()).contains("{事项}"));
    }

    private static Acts.Entry entry(@Nullable String recipient) {
        return new Acts.Entry(
                "jszj",
                "li",
                Instant.EPOCH,
                "OPINION_SERVED",
                "登记送达",
                "35",
                LocalDate.of(2026, 3, 2),
                Map.of(),
                java.util.List.of(),
                recipient);
    }
}
