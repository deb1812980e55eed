package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The days of a public notice, whatever the paper: it is put down when it is posted and again when it is over, and the
 * paper is served on its last day (by analogy with civil procedure).
 */
@Component
public class NoticePeriod {

    private final HandlingSettings settings;
    private final Clock clock;

    NoticePeriod(HandlingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Where a notice stands today.
     *
     * @param against sentences that stand against putting it down; nothing else holds where there are any
     * @param on day of posting
     * @param until last day, on which the paper is served
     * @param over true once that day has come
     */
    public record Stand(List<String> against, LocalDate on, LocalDate until, boolean over) {}

    /**
     * @param name of the recipient, masked
     * @param before day on which it was posted as put down before, or null
     * @param now day of posting as the officer puts it down now, or null
     * @param issuedOn day of the paper
     */
    public Stand of(String name, @Nullable LocalDate before, @Nullable LocalDate now, LocalDate issuedOn) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = before == null ? now : before;
        if (on == null) {
            return new Stand(List.of("公告送达的，请填写“公告日期”。"), today, today, false);
        }
        LocalDate until = on.plusDays(settings.publicNoticeDays());
        boolean over = !today.isBefore(until);
        if (before != null && !over) {
            return new Stand(List.of("对" + name + "的公告至 " + until + " 期满，期满后再登记送达。"), on, until, false);
        }
        var flaws = new Flaws().unlessBetween("公告日期", on, "印发日期", issuedOn, today);
        return new Stand(flaws.all(), on, until, over);
    }
}
