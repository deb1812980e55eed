package org.huiyin.process.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.organization.Organization;
import org.huiyin.registry.ListImport.Reason;
import org.huiyin.registry.ListImport.Row;
import org.huiyin.registry.ListImport.Taken;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.BacklogListed;
import org.huiyin.supervision.BacklogMatter;
import org.huiyin.supervision.BacklogRecords;
import org.huiyin.supervision.Backlogs;
import org.springframework.stereotype.Component;

/** A row of a petition that its list has already: the same again is no flaw, another leader, organ or day is. */
@Component
class BacklogAgain {

    private final BacklogPetitions petitions;
    private final Backlogs backlogs;
    private final BacklogRecords records;
    private final Organization organization;

    BacklogAgain(BacklogPetitions petitions, Backlogs backlogs, BacklogRecords records, Organization organization) {
        this.petitions = petitions;
        this.backlogs = backlogs;
        this.records = records;
        this.organization = organization;
    }

    /** Empty where the list does not have the petition, or the row does not say which it means. */
    Optional<Taken> taken(Row row, String bureau) {
        Optional<String> paper = row.text(BacklogColumns.PAPER);
        String batch = row.text(BacklogColumns.BATCH).orElse(null);
        return petitions
                .find(row, bureau, new ArrayList<>())
                .flatMap(petition -> paper.flatMap(named -> backlogs.listed(petition, named, batch)))
                .map(matter -> compared(row, matter));
    }

    /** What the list said first, or what has become of it since, is no difference. */
    Taken compared(Row row, BacklogMatter matter) {
        BacklogEntry now = matter.entry();
        BacklogListed first = records.listed(now.petition(), matter.item());
        String lead = organization.officerName(now.lead()) + "（" + organization.nameOf(now.leadOrgan()) + "）";
        String organ = organization.nameOf(row.text(BacklogColumns.ORGAN).orElse(""));
        LocalDate lastDay = row.days().get(BacklogColumns.LAST_DAY);
        var differences = new ArrayList<Reason>();
        if (!isLead(row, first.leadName()) && !isLead(row, lead)) {
            differences.add(difference(BacklogColumns.LEAD, matter, lead));
        }
        if (!List.of(first.organName(), organization.nameOf(now.organ())).contains(organ)) {
            differences.add(difference(BacklogColumns.ORGAN, matter, organization.nameOf(now.organ())));
        }
        if (!first.lastDay().equals(lastDay) && !now.lastDay().equals(lastDay)) {
            differences.add(
                    difference(BacklogColumns.LAST_DAY, matter, now.lastDay().toString()));
        }
        return differences.isEmpty() ? new Taken.Already() : new Taken.Refused(differences);
    }

    private boolean isLead(Row row, String told) {
        String name = organization.officerName(row.text(BacklogColumns.LEAD).orElse(""));
        return row.text(BacklogColumns.LEAD_ORGAN)
                .map(at -> told.equals(name + "（" + organization.nameOf(at) + "）"))
                .orElseGet(() -> told.startsWith(name + "（"));
    }

    private static Reason difference(String column, BacklogMatter matter, String listed) {
        return new Reason(
                column,
                "该件已列入本清单（" + matter.item() + "），" + column + "是“" + listed + "”，与本行不一致，没有更改。"
                        + "确需更正的，由信访部门督查专员或者负责人先在信访事项页面“撤出积案清单”，再重新导入。");
    }
}
