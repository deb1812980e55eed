package org.huiyin.desk.backlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.huiyin.process.backlog.BacklogBureau;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.BacklogMeasure;
import org.huiyin.supervision.BacklogProgress;
import org.huiyin.supervision.BacklogStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the acting officer may see of the backlog: the bureau's people all of theirs, leaders what they are in charge of. */
@Component
class BacklogView {

    private final BacklogBureau bureaus;
    private final BacklogProgress progress;
    private final CurrentOfficer officer;
    private final Organization organization;
    private final Clock clock;

    BacklogView(
            BacklogBureau bureaus,
            BacklogProgress progress,
            CurrentOfficer officer,
            Organization organization,
            Clock clock) {
        this.bureaus = bureaus;
        this.progress = progress;
        this.officer = officer;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The entries of one list under one leader; of all leaders, of all lists, where these are null.
     *
     * @param title such as 江洲信联〔2026〕3号（第一批）　秦明（江洲市人民政府）
     * @param counts number of petitions by measure, in the order of the measures
     */
    record Group(
            String title,
            @Nullable String paper,
            @Nullable String batch,
            @Nullable String lead,
            Map<BacklogMeasure, Long> counts) {}

    /** Refuses whoever has nothing to do with any list. */
    List<BacklogStanding> all() {
        List<String> own = bureaus.all().stream().map(Organ::code).toList();
        boolean leads = officer.posts().stream().anyMatch(post -> post.role() == Role.LEADER);
        if (own.isEmpty() && !leads) {
            throw Problem.barred("积案化解情况供信访部门的负责人、督查专员、联席会议秘书和包案领导查看。");
        }
        return Stream.concat(progress.ofBureaus(own).stream(), progress.ofLead(officer.id()).stream())
                .distinct()
                .toList();
    }

    /** All together, then list by list, each leader by leader. */
    List<Group> groups(List<BacklogStanding> all) {
        var found = new TreeMap<String, BacklogEntry>();
        for (BacklogStanding standing : all) {
            BacklogEntry entry = standing.matter().entry();
            found.putIfAbsent(list(entry), entry);
            found.putIfAbsent(list(entry) + "　" + lead(entry) + "　" + entry.lead(), entry);
        }
        var groups = new ArrayList<>(List.of(new Group("全部清单", null, null, null, counts(all))));
        found.forEach((key, entry) -> {
            String lead = key.equals(list(entry)) ? null : entry.lead();
            String title = list(entry) + (lead == null ? "" : "　" + lead(entry));
            List<BacklogStanding> own = of(all, entry.paper(), batch(entry), lead);
            groups.add(new Group(title, entry.paper(), batch(entry), lead, counts(own)));
        });
        return groups;
    }

    private Map<BacklogMeasure, Long> counts(List<BacklogStanding> all) {
        var counts = new LinkedHashMap<BacklogMeasure, Long>();
        for (BacklogMeasure measure : BacklogMeasure.values()) {
            counts.put(measure, (long) counted(all, measure).size());
        }
        return counts;
    }

    /** The entries behind a number. */
    List<BacklogStanding> behind(
            List<BacklogStanding> all,
            BacklogMeasure measure,
            @Nullable String paper,
            @Nullable String batch,
            @Nullable String lead) {
        return counted(of(all, paper, batch, lead), measure);
    }

    private List<BacklogStanding> counted(List<BacklogStanding> all, BacklogMeasure measure) {
        LocalDate today = LocalDate.now(clock);
        var counted = new ArrayList<BacklogStanding>();
        for (BacklogStanding standing : all) {
            if (measure.counts(standing, today)) {
                counted.add(standing);
            }
        }
        return counted;
    }

    private static List<BacklogStanding> of(
            List<BacklogStanding> all, @Nullable String paper, @Nullable String batch, @Nullable String lead) {
        return all.stream()
                .filter(standing ->
                        paper == null || paper.equals(standing.matter().entry().paper()))
                .filter(standing ->
                        batch == null || batch.equals(batch(standing.matter().entry())))
                .filter(standing ->
                        lead == null || lead.equals(standing.matter().entry().lead()))
                .toList();
    }

    String lead(BacklogEntry entry) {
        return organization.officerName(entry.lead()) + "（" + organization.nameOf(entry.leadOrgan()) + "）";
    }

    String organ(BacklogEntry entry) {
        return organization.nameOf(entry.organ());
    }

    String list(BacklogEntry entry) {
        return entry.paper() + (entry.batch() == null ? "" : "（" + entry.batch() + "）");
    }

    /** Empty where the list has none. */
    private static String batch(BacklogEntry entry) {
        String batch = entry.batch();
        return batch == null ? "" : batch;
    }
}
