package org.huiyin.desk.backlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.BacklogPosts;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Organization;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.BacklogMeasure;
import org.huiyin.supervision.BacklogProgress;
import org.huiyin.supervision.BacklogStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the acting officer may see of the backlog: the bureau's people all of theirs, leaders what they are in charge of. */
@Component
class BacklogView {

    private final BacklogPosts posts;
    private final BacklogProgress progress;
    private final CurrentOfficer officer;
    private final Organization organization;
    private final Clock clock;

    BacklogView(
            BacklogPosts posts,
            BacklogProgress progress,
            CurrentOfficer officer,
            Organization organization,
            Clock clock) {
        this.posts = posts;
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
            @Nullable String leadOrgan,
            Map<BacklogMeasure, Long> counts) {}

    /** Refuses whoever has nothing to do with any list. */
    List<BacklogStanding> all() {
        if (!posts.mayRead()) {
            throw Problem.barred("积案化解情况供信访部门的负责人、督查专员、联席会议秘书和包案领导查看。");
        }
        return Stream.concat(progress.ofBureaus(posts.bureaus()).stream(), progress.ofLead(officer.id()).stream())
                .distinct()
                .toList();
    }

    /** All together, then list by list, each leader by leader; each entry is looked at three times, however many there are. */
    List<Group> groups(List<BacklogStanding> all) {
        var groups = new ArrayList<>(List.of(new Group("全部清单", null, null, null, null, counts(all))));
        by(all, this::list).forEach((title, listed) -> {
            BacklogEntry list = listed.get(0).matter().entry();
            groups.add(new Group(title, list.paper(), batch(list), null, null, counts(listed)));
            by(listed, entry -> entry.leadOrgan() + " " + entry.lead()).values().stream()
                    .map(own -> ofLead(title, own))
                    .sorted(Comparator.comparing(Group::title))
                    .forEach(groups::add);
        });
        return groups;
    }

    private static Map<String, List<BacklogStanding>> by(
            List<BacklogStanding> all, Function<BacklogEntry, String> key) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        standing -> key.apply(standing.matter().entry()), TreeMap::new, Collectors.toList()));
    }

    private Group ofLead(String list, List<BacklogStanding> own) {
        BacklogEntry entry = own.get(0).matter().entry();
        return new Group(
                list + "　" + lead(entry), entry.paper(), batch(entry), entry.lead(), entry.leadOrgan(), counts(own));
    }

    private Map<BacklogMeasure, Long> counts(List<BacklogStanding> all) {
        var counts = new LinkedHashMap<BacklogMeasure, Long>();
        for (BacklogMeasure measure : BacklogMeasure.values()) {
            counts.put(measure, (long) counted(all, measure).size());
        }
        return counts;
    }

    /** Of one list, of one leader; null or empty stands for all, a list without a batch has an empty one. */
    record Chosen(
            @Nullable String paper,
            String batch,
            @Nullable String lead,
            @Nullable String leadOrgan) {

        private boolean has(BacklogEntry entry) {
            return (paper == null || paper.equals(entry.paper()) && batch.equals(BacklogView.batch(entry)))
                    && (lead == null || lead.equals(entry.lead()))
                    && (leadOrgan == null || leadOrgan.equals(entry.leadOrgan()));
        }
    }

    /** The entries behind a number. */
    List<BacklogStanding> behind(List<BacklogStanding> all, BacklogMeasure measure, Chosen chosen) {
        return counted(all, measure).stream()
                .filter(standing -> chosen.has(standing.matter().entry()))
                .toList();
    }

    private List<BacklogStanding> counted(List<BacklogStanding> all, BacklogMeasure measure) {
        LocalDate today = LocalDate.now(clock);
        return all.stream().filter(standing -> measure.counts(standing, today)).toList();
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
