package org.huiyin.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Checks a change against the chart, writes it to the tables and puts it on the trail; in the caller's transaction. */
@Component
class OrganizationChanges {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+");

    private final Charts charts;
    private final OrganizationTables tables;
    private final Recorded recorded;
    private final ApplicationEventPublisher publisher;

    OrganizationChanges(
            Charts charts, OrganizationTables tables, Recorded recorded, ApplicationEventPublisher publisher) {
        this.charts = charts;
        this.tables = tables;
        this.recorded = recorded;
        this.publisher = publisher;
    }

    void establish(Organ organ) {
        require(ID.matcher(organ.code()).matches(), "An organ's code is letters and digits: " + organ.code());
        var chart = charts.current();
        require(organ.parent() == null || chart.organ(organ.parent()).isPresent(), "No such organ: " + organ.parent());
        require(!chart.isAtOrAbove(organ.code(), organ.parent()), organ.code() + " would stand above itself");
        if (chart.organ(organ.code()).filter(organ::equals).isPresent()) {
            return;
        }
        Levels.check(chart, organ);
        charts.change(() -> tables.put(organ));
        recorded.that(Fact.of("ESTABLISHED")
                .with("organ", organ.code())
                .with("name", organ.name())
                .with("kind", organ.kind())
                .with("parent", organ.parent())
                .with("inside", organ.inside())
                .with("since", organ.since())
                .with("until", organ.until())
                .with("successor", organ.successor())
                .with("superior", organ.superior())
                .with("vertical", organ.vertical() ? "true" : null)
                .with("level", organ.level()));
    }

    void appoint(Officer officer, Post post, LocalDate since) {
        require(ID.matcher(officer.id()).matches(), "An officer's id is letters and digits: " + officer.id());
        require(!ActingOfficer.SYSTEM.equals(officer.id()), "The system holds no post");
        var chart = charts.current();
        require(chart.organ(post.organ()).filter(Organ::inside).isPresent(), "No posts at " + post.organ());
        boolean named = chart.officer(officer.id()).filter(officer::equals).isPresent();
        boolean held = chart.staffOn(since).ownPostsOf(officer.id()).contains(post);
        if (named && held) {
            return;
        }
        charts.change(() -> {
            tables.put(officer);
            if (!held) {
                tables.add(new Appointment(officer.id(), post, since, null));
            }
        });
        recorded.that(Fact.of("APPOINTED")
                .with("officer", officer.id())
                .with("name", officer.name())
                .with("post", post.id())
                .with("since", since));
    }

    void relieve(String officer, Post post, LocalDate lastDay) {
        var ended = charts.current().appointments().stream()
                .filter(held -> held.officer().equals(officer) && held.post().equals(post) && held.heldOn(lastDay))
                .toList();
        require(!ended.isEmpty(), officer + " does not hold " + post.id() + " on " + lastDay);
        charts.change(() -> ended.forEach(held -> tables.end(held, lastDay)));
        recorded.that(Fact.of("RELIEVED")
                .with("officer", officer)
                .with("post", post.id())
                .with("lastDay", lastDay));
        publisher.publishEvent(new PostLeft(officer));
    }

    void absent(String officer, LocalDate from, LocalDate until, String acting) {
        require(!until.isBefore(from), "An absence ends before it begins: " + from + ".." + until);
        require(!officer.equals(acting), "Nobody acts for themselves: " + officer);
        for (String id : List.of(officer, acting)) {
            require(charts.current().officer(id).isPresent(), "No such officer: " + id);
        }
        charts.change(() -> tables.add(new Absence(officer, from, until, acting)));
        recorded.that(Fact.of("ABSENT")
                .with("officer", officer)
                .with("from", from)
                .with("until", until)
                .with("acting", acting));
        publisher.publishEvent(new PostLeft(officer));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
