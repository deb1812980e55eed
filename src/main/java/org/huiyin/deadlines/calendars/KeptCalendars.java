package org.huiyin.deadlines.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.calendar.CalendarSettings;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Difference;
import org.huiyin.calendar.Edition;
import org.huiyin.calendar.UnknownCalendar;
import org.huiyin.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The calendars of the database. The first start puts the product's tables down as in force; tables of a newer product
 * are only proposed, for a date that officers have read does not move because the program was restarted.
 */
@Component
@Primary
class KeptCalendars implements Calendars, InitializingBean {

    /** After this time a node asks again which calendar is in force: another may have adopted one. */
    static final Duration FRESH = Duration.ofSeconds(10);

    private final CalendarRows rows;
    private final AdoptionRows adoptions;
    private final CalendarSettings settings;
    private final Clock clock;
    private final Map<String, Kept> editions = new ConcurrentHashMap<>();
    private volatile @Nullable InForce inForce;

    KeptCalendars(CalendarRows rows, AdoptionRows adoptions, CalendarSettings settings, Clock clock) {
        this.rows = rows;
        this.adoptions = adoptions;
        this.settings = settings;
        this.clock = clock;
    }

    private record InForce(Kept kept, Instant readAt) {}

    /** The calendar beside its edition: it is asked for each day that is counted. */
    private record Kept(Edition edition, String version, WorkingCalendar calendar) {}

    @Override
    public void afterPropertiesSet() {
        start(Edition.ofTheProduct(settings.rollOver()));
    }

    void start(Edition product) {
        if (adoptions.versionInForce().isEmpty()) {
            rows.put(product, "随产品提供", null, product.version());
            adoptFirst(product.version());
        } else if (!rows.knowsProduct(product.version())) {
            Edition before = editionInForce();
            Edition merged = before.withProduct(product);
            if (!merged.version().equals(before.version())) {
                rows.put(merged, "随新版产品提供的年度表，单位例外不变", before.version(), product.version());
            }
        }
    }

    private void adoptFirst(String version) {
        Instant now = clock.instant();
        try {
            adoptions.put(new Adoption(1, version, null, null, now, ActingOfficer.SYSTEM, 0, 0, 0, null, now));
        } catch (DuplicateKeyException another) {
            // two nodes start on an empty database: the other one has put it into force
        }
    }

    @Override
    public WorkingCalendar inForce() {
        return keptInForce().calendar();
    }

    @Override
    public WorkingCalendar version(String version) {
        return kept(version).calendar();
    }

    @Override
    public List<Difference> differences(String was, String becomes) {
        return edition(was).differences(edition(becomes));
    }

    Edition editionInForce() {
        return keptInForce().edition();
    }

    Edition edition(String version) {
        return kept(version).edition();
    }

    /** What this node has adopted holds for it at once. */
    void forget() {
        inForce = null;
    }

    private Kept keptInForce() {
        InForce known = inForce;
        Instant now = clock.instant();
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) > 0) {
            known = new InForce(kept(adoptions.versionInForce().orElseThrow()), now);
            inForce = known;
        }
        return known.kept();
    }

    private Kept kept(String version) {
        return editions.computeIfAbsent(version, unread -> {
            Edition edition = rows.edition(unread).orElseThrow(() -> new UnknownCalendar(unread));
            return new Kept(edition, unread, edition.calendar());
        });
    }
}
