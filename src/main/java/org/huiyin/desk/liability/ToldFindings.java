package org.huiyin.desk.liability;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.LiabilityMatter;
import org.huiyin.supervision.LiabilityRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Findings of which an organ was told, as its own people may read them: nothing of who petitions or informs. */
@Component
class ToldFindings {

    private final LiabilityRecords records;
    private final Organization organization;
    private final CurrentOfficer officer;
    private final Wall wall;

    ToldFindings(LiabilityRecords records, Organization organization, CurrentOfficer officer, Wall wall) {
        this.records = records;
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
    public List<Told> of(List<Organ> own, int year) {
        var codes = own.stream().map(Organ::code).toList();
        return records.of(codes, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(matter -> matter.stage().isTold())
                .filter(matter -> !wall.bars(officer.id(), officer.posts(), matter.petition()))
                .map(this::told)
                .toList();
    }

    private Told told(LiabilityMatter matter) {
        var told = records.told(matter.petition(), matter.finding()).orElseThrow();
        var text = records.text(matter.petition(), matter.finding());
        String person = text.person();
        return new Told(
                matter.petition(),
                matter.finding(),
                number(told, matter),
                organization.nameOf(matter.bureau()),
                person == null ? "" : person,
                text.ground().named(),
                text.facts(),
                told.act().contestBy(),
                matter.stage().label());
    }

    private static String number(Acts.Done<?> told, LiabilityMatter matter) {
        return told.number().orElse(matter.finding());
    }
}
