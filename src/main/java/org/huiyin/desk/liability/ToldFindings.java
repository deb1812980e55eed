package org.huiyin.desk.liability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.huiyin.supervision.LiabilityLists;
import org.huiyin.supervision.LiabilityMatter;
import org.huiyin.supervision.LiabilityRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Findings of which an organ was told, as its own people may read them: nothing of who petitions or informs. */
@Component
class ToldFindings {

    private final LiabilityRecords records;
    private final LiabilityLists lists;
    private final Organization organization;
    private final CurrentOfficer officer;
    private final Wall wall;

    ToldFindings(
            LiabilityRecords records,
            LiabilityLists lists,
            Organization organization,
            CurrentOfficer officer,
            Wall wall) {
        this.records = records;
        this.lists = lists;
        this.organization = organization;
        this.officer = officer;
        this.wall = wall;
    }

    /**
     * One finding.
     *
     * @param letter number of the letter
     * @param person name and post, or empty
     * @param contestBy last day to contest it
     */
    record Told(
            String petition,
            String finding,
            String letter,
            String bureau,
            String person,
            String ground,
            String facts,
            LocalDate contestBy,
            String stage) {}

    /** Those proposed in the year about the organs and told to them; none from which the wall bars the officer. */
    @Transactional(readOnly = true)
    public List<Told> of(Collection<String> organs, int year) {
        var told = records.of(organs, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(matter -> matter.stage().isTold())
                .toList();
        Set<String> barred = wall.barred(
                officer.id(),
                officer.posts(),
                told.stream().map(LiabilityMatter::petition).collect(Collectors.toSet()));
        var shown = told.stream()
                .filter(matter -> !barred.contains(matter.petition()))
                .toList();
        return lists.told(shown).stream().map(this::told).toList();
    }

    private Told told(LiabilityLists.Told told) {
        LiabilityMatter matter = told.matter();
        String person = told.text().person();
        return new Told(
                matter.petition(),
                matter.finding(),
                told.letter(),
                organization.nameOf(matter.bureau()),
                person == null ? "" : person,
                told.text().ground().named(),
                told.text().facts(),
                told.contestBy(),
                matter.stage().label());
    }
}
