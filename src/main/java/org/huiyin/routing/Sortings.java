package org.huiyin.routing;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.organization.Organization;
import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a decision of sorting into the words of the file. */
@Component
class Sortings {

    private final Grounds grounds;
    private final FirstReceivers first;
    private final Organization organization;
    private final Clock clock;

    Sortings(Grounds grounds, FirstReceivers first, Organization organization, Clock clock) {
        this.grounds = grounds;
        this.first = first;
        this.organization = organization;
        this.clock = clock;
    }

    /** Decided today. */
    Sorting of(String petition, String bureau, Decided decided) {
        String organ = decided.sending().organ();
        String to = decided.direction().sends() && organ != null ? organ : bureau;
        Ground ground = decided.direction() == Direction.REFUSE
                ? grounds.find(decided.earlier().ground())
                : null;
        return new Sorting(
                bureau,
                decided.direction(),
                to,
                organization.nameOf(to),
                decided.direction() == Direction.ASSIGN ? decided.sending().reportBy() : null,
                decided.weight().lane(),
                decided.weight().legalCheck(),
                decided.weight().grave(),
                decided.reasons(),
                LocalDate.now(clock),
                ground == null ? null : basis(ground, decided.earlier()),
                ground == null ? null : rereview(decided.earlier()),
                ending(decided.direction(), ground),
                decided.earlier().petition(),
                first.of(petition),
                decided.proposed(),
                decided.deviates() ? decided.deviation() : null);
    }

    private static @Nullable Ending ending(Direction direction, @Nullable Ground ground) {
        return ground == null ? direction.ending() : ground.ending();
    }

    private static String basis(Ground ground, Earlier earlier) {
        String rereview = rereview(earlier);
        return rereview == null ? ground.label() : ground.label() + "：" + rereview;
    }

    private static @Nullable String rereview(Earlier earlier) {
        LocalDate on = earlier.reviewOn();
        return earlier.reviewPaper() == null || on == null
                ? null
                : "复核意见书 " + earlier.reviewPaper() + "，" + on.getYear() + "年" + on.getMonthValue() + "月"
                        + on.getDayOfMonth() + "日";
    }
}
