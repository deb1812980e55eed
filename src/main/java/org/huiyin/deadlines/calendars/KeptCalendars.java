package org.huiyin.deadlines.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.calendar.CalendarSettings;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Edition;
import org.huiyin.calendar.UnknownCalendar;
import org.huiyin.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The calendars of the database. The first start puts the product's tables down as in force; tables of a newer product
 * are only proposed, for a date that officers have read does not move because the program was restarted.
 */
@Component
@Primary
class KeptCalendars implements Calendars, InitializingBean {

    /** After this time a node asks again which calendar is in force: another may have adopted one. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final CalendarRows rows;
    private final Edition product;
    private final Clock clock;
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();
    private volatile @Nullable InForce inForce;

    KeptCalendars(CalendarRows rows, CalendarSettings settings, Clock clock) {
        this.rows = rows;
        this.product = Edition.ofTheProduct(settings.rollOver());
        this.clock = clock;
    }

    private record InForce(String version, Instant readAt) {}

    @Override
    public void afterPropertiesSet() {
        String version = product.version();
        rows.propose(version, product.text(), "随产品提供", clock.instant(), ActingOfficer.SYSTEM);
        if (rows.versionInForce().isEmpty()) {
            rows.adopt(version, clock.instant(), ActingOfficer.SYSTEM);
            rows.reached(version, null, 0, clock.instant());
        }
    }

    @Override
    public WorkingCalendar inForce() {
        return edition(versionInForce()).calendar();
    }

    @Override
    public WorkingCalendar version(String version) {
        return edition(version).calendar();
    }

    Edition editionInForce() {
        return edition(versionInForce());
    }

    Edition edition(String version) {
        return editions.computeIfAbsent(
                version, unread -> Edition.read(rows.edition(unread).orElseThrow(() -> new UnknownCalendar(unread))));
    }

    /** What this node has adopted holds for it at once. */
    void forget() {
        inForce = null;
    }

    private String versionInForce() {
        InForce known = inForce;
        Instant now = clock.instant();
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) > 0) {
            known = new InForce(rows.versionInForce().orElseThrow(), now);
            inForce = known;
        }
        return known.version();
    }
}
