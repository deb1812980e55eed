package org.huiyin.desk.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.process.worklist.SideWork.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose turn it is in a piece of side work, and until when. */
@Component
class NextSteps {

    /** What has no last day comes last. */
    static final Comparator<Piece> BY_LAST_DAY = Comparator.comparing(
                    (Piece piece) -> due(piece).orElse(Instant.MAX))
            .thenComparing(Piece::petition)
            .thenComparing(Piece::item);

    private final CurrentOfficer officer;
    private final Organization organization;
    private final Clock clock;

    NextSteps(CurrentOfficer officer, Organization organization, Clock clock) {
        this.officer = officer;
        this.organization = organization;
        this.clock = clock;
    }

    NextStep of(Piece piece) {
        return own(piece)
                .map(step -> new NextStep("办理：" + step.name(), step.task(), ""))
                .or(() -> piece.steps().stream()
                        .findFirst()
                        .map(step -> NextStep.of("等待" + holder(step) + "：" + step.name())))
                .orElse(NextStep.NONE);
    }

    /** The step that waits at one of the officer's posts. */
    Optional<Step> own(Piece piece) {
        return piece.steps().stream()
                .filter(step -> officer.posts().contains(step.post()))
                .findFirst();
    }

    /** Last day of what the step is owed under, or null where none is set. */
    @Nullable
    LocalDate lastDay(Piece piece) {
        return due(piece).map(due -> LocalDate.ofInstant(due, clock.getZone())).orElse(null);
    }

    /** Calendar days from today, negative when late. */
    long daysLeft(LocalDate lastDay) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), lastDay);
    }

    private static Optional<Instant> due(Piece piece) {
        return piece.steps().stream().findFirst().map(Step::due);
    }

    private String holder(Step step) {
        return organization.nameOf(step.post().organ()) + step.post().role().label();
    }
}
