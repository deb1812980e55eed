package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.RecommendationAnswer.Adoption;
import org.huiyin.supervision.RecommendationAnswer.Carrying;
import org.huiyin.supervision.RecommendationJudged.Judgement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a bureau makes of an answer, or of there being none: done, another answer, or a report upward (art. 40). */
@Service
@Transactional
public class RecommendationJudging {

    private final RecommendationRecords records;
    private final RecommendationAddressees addressees;
    private final Ledger ledger;
    private final Acts acts;
    private final Clock clock;

    RecommendationJudging(
            RecommendationRecords records, RecommendationAddressees addressees, Ledger ledger, Acts acts, Clock clock) {
        this.records = records;
        this.addressees = addressees;
        this.ledger = ledger;
        this.acts = acts;
        this.clock = clock;
    }

    /** Clocks of answers that are overdue. */
    public List<Face> overdue(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.RECOMMENDATION_FEEDBACK && face.state() == Face.State.LATE)
                .toList();
    }

    /** Waits no longer for the overdue answer: the organ's clock ends late, and the bureau judges what it means. */
    public void givenUp(String petition, Face overdue, String reason) {
        String id = overdue.item();
        String bureau = records.bureau(petition, id);
        LocalDate today = LocalDate.now(clock);
        String addressee =
                records.issued(petition, id).orElseThrow().act().text().addresseeName();
        acts.record(petition, bureau, new RecommendationUnanswered(today, id, addressee, reason));
        ledger.breach(overdue.clock());
        ledger.cancel(overdue.clock(), today);
        ledger.start(Recommendations.considering(petition, bureau, id), today);
    }

    /**
     * Sentences against the judgement; kept where there are none. Where another answer is asked for, its clock starts.
     *
     * @param answering code of the organ that puts answers down
     */
    public List<String> judged(
            String petition,
            String id,
            String answering,
            Judgement judgement,
            String reason,
            @Nullable LocalDate againBy) {
        LocalDate today = LocalDate.now(clock);
        boolean again = judgement == Judgement.AGAIN;
        if (again && (againBy == null || !againBy.isAfter(today))) {
            return List.of("请填写“再次反馈最后一日”，应当晚于今天 " + today + "。");
        }
        if (judgement == Judgement.CLOSE && !mayClose(petition, id)) {
            return List.of("没有收到反馈，或者采纳以后尚未落实的，不能办结；请要求再次反馈，或者向本级党委和政府报告（第四十条）。");
        }
        if (judgement == Judgement.REPORT && government(petition, id).isEmpty()) {
            return List.of("登记簿中没有本级党委和政府，不能报告，请由系统管理员补充。");
        }
        acts.record(
                petition,
                records.bureau(petition, id),
                new RecommendationJudged(today, id, judgement, reason, again ? againBy : null));
        if (again && againBy != null) {
            ledger.start(RecommendationAnswers.clockOf(petition, answering, id), today, againBy);
        }
        return List.of();
    }

    /** What was adopted must be carried out; of what was not, the reason suffices. */
    private boolean mayClose(String petition, String id) {
        var answers = records.answers(petition, id);
        if (answers.isEmpty() || records.unanswered(petition, id).isPresent()) {
            return false;
        }
        RecommendationAnswer last = answers.get(answers.size() - 1).act().answer();
        return last.adoption() == Adoption.NOT_ADOPTED || last.carrying() == Carrying.CARRIED_OUT;
    }

    /** To whom the bureau reports. */
    public Optional<Organ> government(String petition, String id) {
        return addressees.government(records.bureau(petition, id));
    }

    /** Reports, with a letter. */
    public void reported(String petition, String id, String situation, String proposal) {
        var issued = records.issued(petition, id).orElseThrow();
        Organ government = government(petition, id).orElseThrow();
        acts.record(
                petition,
                records.bureau(petition, id),
                new RecommendationReported(
                        LocalDate.now(clock),
                        id,
                        issued.act().kind(),
                        government.code(),
                        government.name(),
                        issued.act().text().addresseeName(),
                        issued.number().orElse(id),
                        situation,
                        proposal));
    }
}
