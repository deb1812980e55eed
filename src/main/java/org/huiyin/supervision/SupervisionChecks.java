package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check of a reply against the facts, and what follows: settled, asked again, ordered from above, the conference. */
@Service
@Transactional
public class SupervisionChecks {

    private final SupervisionRows rows;
    private final SupervisionRecords records;
    private final SupervisionBars bars;
    private final Acts acts;
    private final Ledger ledger;
    private final Organization organization;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    SupervisionChecks(
            SupervisionRows rows,
            SupervisionRecords records,
            SupervisionBars bars,
            Acts acts,
            Ledger ledger,
            Organization organization,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.bars = bars;
        this.acts = acts;
        this.ledger = ledger;
        this.organization = organization;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Puts down what the check found, and starts what follows; sentences that stand against it.
     *
     * @param superior code of the organ above that is to order a correction, or null where the house knows none
     */
    public List<String> verify(String petition, SupervisionVerified found, @Nullable String superior) {
        SupervisionMatter matter = records.matter(petition, found.supervision());
        List<String> against = against(matter, found, superior);
        if (!against.isEmpty()) {
            return against;
        }
        acts.record(petition, matter.bureau(), found);
        follow(matter, found, superior);
        return List.of();
    }

    private List<String> against(SupervisionMatter matter, SupervisionVerified found, @Nullable String superior) {
        var against = new ArrayList<>(bars.against(matter, found.verdict()));
        if (!found.verdict().ends() && found.demand() == null) {
            against.add("没有改正的，请填写“要求”，写明还要做什么，或者提请上级机关、联席会议研究什么。");
        }
        if (found.verdict() == SupervisionVerdict.AGAIN) {
            against.addAll(afterToday(found.replyBy()));
        }
        if (found.verdict() == SupervisionVerdict.CORRECTION && superior == null) {
            against.add("被督办单位在本系统中没有接入的上级党委、政府，或者其办公室没有人员在岗，不能责令改正，请提请联席会议研究。");
        }
        if (found.verdict() == SupervisionVerdict.DEPARTMENT && superior == null) {
            against.add("被督办单位在本系统中没有接入的上级主管部门，或者该部门没有负责人在岗，请上级党委、政府责令改正，或者提请联席会议研究。");
        }
        return against;
    }

    private List<String> afterToday(@Nullable LocalDate replyBy) {
        return replyBy == null || !replyBy.isAfter(today())
                ? List.of("再次要求反馈的，请填写“反馈期限”，应当晚于今天 " + today() + "。")
                : List.of();
    }

    private void follow(SupervisionMatter matter, SupervisionVerified found, @Nullable String superior) {
        String petition = matter.petition();
        String id = matter.supervision();
        String organ = acts.heir(petition, matter.organ());
        switch (found.verdict()) {
            case SETTLED -> row(petition, id).close(SupervisionState.SETTLED, today());
            case STOPPED -> row(petition, id).close(SupervisionState.STOPPED, today());
            case AGAIN -> reply(petition, organ, id, found.replyBy());
            case CORRECTION, DEPARTMENT ->
                ledger.start(new Ledger.Clock(petition, Duty.ORDER_CORRECTION, String.valueOf(superior), id), today());
            case CONFERENCE -> {
                row(petition, id).close(SupervisionState.TO_CONFERENCE, today());
                publisher.publishEvent(new SupervisionToConference(
                        petition, id, organ, matter.bureau(), String.valueOf(found.demand())));
            }
        }
    }

    private void reply(String petition, String organ, String id, @Nullable LocalDate by) {
        var owed = new Ledger.Clock(petition, Duty.SUPERVISION_REPLY, organ, id);
        if (by == null) {
            ledger.start(owed, today());
        } else {
            ledger.start(owed, today(), by);
        }
    }

    /**
     * Puts the order of the organ above down; sentences that stand against it.
     *
     * @param superior code of the organ above
     */
    public List<String> order(String petition, String id, String superior, String order, LocalDate replyBy) {
        if (!replyBy.isAfter(today())) {
            return List.of("“反馈期限”应当晚于今天 " + today() + "。");
        }
        SupervisionMatter matter = records.matter(petition, id);
        if (bars.stop(matter)) {
            return List.of(SupervisionBars.BARRED + "不再责令改正，请与督办的信访部门联系。");
        }
        acts.record(
                petition, superior, new CorrectionOrdered(today(), id, organization.nameOf(superior), order, replyBy));
        reply(petition, acts.heir(petition, matter.organ()), id, replyBy);
        return List.of();
    }

    private SupervisionRow row(String petition, String id) {
        return rows.of(petition, id).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
