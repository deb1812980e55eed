package org.huiyin.desk.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Trail;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.statute.Articles;
import org.springframework.stereotype.Component;

/** What happened to a petition, in words. */
@Component
class History {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm");

    private final Trail trail;
    private final Words words;
    private final Organization organization;
    private final ZoneId zone;

    History(Trail trail, Words words, Organization organization, java.time.Clock clock) {
        this.trail = trail;
        this.words = words;
        this.organization = organization;
        this.zone = clock.getZone();
    }

    /** Oldest first. */
    List<Dossier.Entry> of(String petition) {
        return trail.of(petition).stream().map(this::told).toList();
    }

    String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    private Dossier.Entry told(Trail.Entry entry) {
        var detail = words.details(entry.details());
        return new Dossier.Entry(
                minute(entry.at()),
                organization.officerName(entry.officer()),
                posts(entry.officer(), entry.at().atZone(zone).toLocalDate()),
                words.action(entry),
                entry.article() == null ? null : Articles.named(entry.article()),
                detail.isEmpty() ? null : detail);
    }

    private String posts(String officer, LocalDate day) {
        if (ActingOfficer.SYSTEM.equals(officer)) {
            return "";
        }
        return organization.postsOf(officer, day).stream()
                .map(this::named)
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private String named(Post post) {
        return organization.nameOf(post.organ()) + " " + post.role().label();
    }
}
