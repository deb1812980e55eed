package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issuing recommendations, and the written answer of whoever got one (art. 40, paragraph 4). */
@Service
@Transactional
public class RecommendationAnswers {

    private final RecommendationRecords records;
    private final Organization organization;
    private final Ledger ledger;
    private final Acts acts;
    private final Clock clock;

    RecommendationAnswers(
            RecommendationRecords records, Organization organization, Ledger ledger, Acts acts, Clock clock) {
        this.records = records;
        this.organization = organization;
        this.ledger = ledger;
        this.acts = acts;
        this.clock = clock;
    }

    /** Who puts the answer down. */
    public enum Answerer {
        /** a handler of the organ addressed */
        ORGAN(Role.HANDLER),
        /** the office of the party committee and government addressed */
        OFFICE(Role.GOVERNMENT_OFFICE),
        /** the bureau itself, for an organ outside the installation or one where nobody is */
        BUREAU(Role.SUPERVISOR);

        private final Role role;

        Answerer(Role role) {
            this.role = role;
        }
    }

    /**
     * Whose task the answer is.
     *
     * @param organ code
     */
    public record Answering(String organ, Answerer answerer) {}

    /** Issues what the head of the bureau approved, with its letter, and starts the clock of the answer. */
    public Answering issue(String petition, String id) {
        var proposed = records.proposed(petition, id);
        var text = records.draft(petition, id).orElseThrow().act().text();
        String bureau = records.bureau(petition, id);
        Answering answering = answering(bureau, text.addressee());
        LocalDate today = LocalDate.now(clock);
        ledger.start(clockOf(petition, answering.organ(), id), today);
        acts.record(
                petition,
                bureau,
                new RecommendationIssued(today, id, proposed.kind(), proposed.organName(), text, answering.organ()));
        text.others()
                .forEach(other ->
                        acts.record(other, bureau, new RecommendationCited(today, petition, id, proposed.kind())));
        return answering;
    }

    private Answering answering(String bureau, String addressee) {
        Optional<Organ> organ = organization.organ(addressee).filter(Organ::inside);
        Answerer answerer = organ.map(each -> each.kind() == Organ.Kind.GOVERNMENT ? Answerer.OFFICE : Answerer.ORGAN)
                .orElse(Answerer.BUREAU);
        boolean held = !organization
                .holding(new Post(addressee, answerer.role), LocalDate.now(clock))
                .isEmpty();
        return held ? new Answering(addressee, answerer) : new Answering(bureau, Answerer.BUREAU);
    }

    /**
     * Sentences against the answer; kept where there are none, and the bureau's clock for judging it starts.
     *
     * @param by code of the organ that puts it down
     */
    public List<String> answered(String petition, String id, String by, RecommendationAnswer answer) {
        var against = RecommendationAnswerCheck.against(answer, isFirst(petition, id), LocalDate.now(clock));
        var issued = records.issued(petition, id).orElseThrow().act();
        LocalDate received = answer.receivedOn();
        LocalDate today = LocalDate.now(clock);
        if (received != null && (received.isBefore(issued.on()) || received.isAfter(today))) {
            against.add("“收到日期”应当在建议印发日期 " + issued.on() + " 和今天之间，请核对。");
        }
        if (!against.isEmpty()) {
            return against;
        }
        LocalDate on = received == null ? today : received;
        acts.record(
                petition, by, new RecommendationAnswered(on, id, issued.text().addresseeName(), answer));
        ledger.fulfil(clockOf(petition, by, id), on);
        ledger.start(Recommendations.considering(petition, records.bureau(petition, id), id), today);
        return List.of();
    }

    /** Whether the addressee has not yet said if it adopts the recommendation. */
    public boolean isFirst(String petition, String id) {
        return records.answers(petition, id).stream()
                .allMatch(done -> done.act().answer().adoption() == null);
    }

    static Ledger.Clock clockOf(String petition, String organ, String id) {
        return new Ledger.Clock(petition, Duty.RECOMMENDATION_FEEDBACK, organ, id);
    }
}
