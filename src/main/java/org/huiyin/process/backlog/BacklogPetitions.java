package org.huiyin.process.backlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.huiyin.registry.ListImport.Reason;
import org.huiyin.registry.ListImport.Row;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.SupervisingBureaus;
import org.springframework.stereotype.Component;

/** Which petition a row means, and whether it may be on a list at all. */
@Component
class BacklogPetitions {

    private static final String NONE = "没有这一信访事项，或者不在您和本机关的办理范围内，请核对编号。";

    private final Petitions petitions;
    private final SupervisingBureaus bureaus;
    private final Organization organization;
    private final Wall wall;
    private final CurrentOfficer officer;
    private final Clock clock;

    BacklogPetitions(
            Petitions petitions,
            SupervisingBureaus bureaus,
            Organization organization,
            Wall wall,
            CurrentOfficer officer,
            Clock clock) {
        this.petitions = petitions;
        this.bureaus = bureaus;
        this.organization = organization;
        this.wall = wall;
        this.officer = officer;
        this.clock = clock;
    }

    /** Of a petition that the officer may not know no more is said than of one that does not exist. */
    Optional<String> find(Row row, String bureau, List<Reason> reasons) {
        Optional<String> number = row.text(BacklogColumns.NUMBER);
        String column = number.isPresent() ? BacklogColumns.NUMBER : BacklogColumns.EXTERNAL;
        if (row.text(column).isEmpty()) {
            reasons.add(new Reason(BacklogColumns.NUMBER, "请填写信访件编号或者原编号。"));
            return Optional.empty();
        }
        List<String> known =
                number
                        .map(List::of)
                        .orElseGet(() ->
                                petitions.withExternalNumber(row.text(column).orElseThrow()))
                        .stream()
                        .filter(each -> isOpenTo(each, bureau))
                        .toList();
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        reasons.add(new Reason(column, known.isEmpty() ? NONE : "有 " + known.size() + " 件信访事项的原编号相同，请改填信访件编号。"));
        return Optional.empty();
    }

    private boolean isOpenTo(String petition, String bureau) {
        return petitions.registeredBy(petition).isPresent()
                && bureaus.mayBe(petition, bureau)
                && (officer.isSystem() || !wall.bars(officer.id(), officer.posts(), petition));
    }

    /** Accusations are no backlog, and nobody whom the wall keeps out is put in charge. */
    List<Reason> against(BacklogEntry entry) {
        LocalDate today = LocalDate.now(clock);
        var reasons = new ArrayList<Reason>();
        if (petitions.facts(entry.petition()).orElseThrow().purpose() == Purpose.ACCUSATION) {
            reasons.add(new Reason("", "检举控告由有权处理的机关依规依纪依法办理，不列入积案清单，以免泄露检举控告人的情况（第三十条）。"));
        }
        if (wall.bars(entry.lead(), organization.postsOf(entry.lead(), today), entry.petition())) {
            reasons.add(new Reason(BacklogColumns.LEAD, "该领导应当回避这一信访事项，请另定包案领导（第二十八条第三款）。"));
        }
        if (wall.barredOrgans(entry.petition()).contains(entry.organ())) {
            reasons.add(new Reason(BacklogColumns.ORGAN, "该单位应当回避这一信访事项，请另定责任单位（第二十八条第三款）。"));
        }
        return reasons;
    }
}
