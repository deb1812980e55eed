package org.huiyin.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.evaluation.Contacted.Kind;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact log of petitions and what it comes to (practice: 首次联系、一反馈、三见面). */
@Service
@Transactional
public class Contacts {

    /** The act by which an organ has a petition. */
    static final String RECEIVED = "RECEIVED_BY_ORGAN";

    private final Acts acts;
    private final Petitions petitions;
    private final Ledger ledger;
    private final WorkingCalendar calendar;
    private final EvaluationSettings settings;
    private final Clock clock;

    Contacts(
            Acts acts,
            Petitions petitions,
            Ledger ledger,
            WorkingCalendar calendar,
            EvaluationSettings settings,
            Clock clock) {
        this.acts = acts;
        this.petitions = petitions;
        this.ledger = ledger;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts a contact down; the week until the next one begins with its day.
     *
     * @return what is wrong, in Chinese; then nothing has changed
     */
    public Optional<String> contacted(String petition, String organ, Contacted contacted) {
        LocalDate received = receivedOn(petition, organ);
        if (contacted.on().isBefore(received) || contacted.on().isAfter(today())) {
            return Optional.of("“联系日期”应当在本单位收到日期 " + received + " 和今天之间，请核对。");
        }
        if (contacted.kind().meeting() && contacted.way() != Contacted.Way.IN_PERSON) {
            return Optional.of("见面应当是当面的；以其他方式联系的，请选择“" + Kind.FEEDBACK.label() + "”。");
        }
        acts.record(petition, organ, contacted);
        nextWeek(new Ledger.Clock(petition, Duty.PROGRESS, organ), contacted.on());
        return Optional.empty();
    }

    /** One put down late does not count back over a later one. */
    private void nextWeek(Ledger.Clock progress, LocalDate on) {
        running(progress).filter(face -> !on.isBefore(face.started())).ifPresent(face -> {
            ledger.fulfil(progress, on);
            ledger.start(progress, on);
        });
    }

    /** How an organ kept in touch in a petition. */
    @Transactional(readOnly = true)
    public Log of(String petition, String organ) {
        LocalDate received = receivedOn(petition, organ);
        List<Contacted> all = acts.all(petition, organ, Contacted.class).stream()
                .map(Acts.Done::act)
                .toList();
        LocalDate first =
                all.stream().map(Contacted::on).min(LocalDate::compareTo).orElse(null);
        var meetings = new EnumMap<Kind, LocalDate>(Kind.class);
        all.stream()
                .filter(each -> each.kind().meeting())
                .forEach(each -> meetings.putIfAbsent(each.kind(), each.on()));
        int feedbacks =
                (int) all.stream().filter(each -> each.kind() == Kind.FEEDBACK).count();
        LocalDate nextBy = running(new Ledger.Clock(petition, Duty.PROGRESS, organ))
                .map(Face::lastDay)
                .orElse(null);
        LocalDate firstBy = calendar.plusWorkingDays(received, settings.firstContactDays());
        return new Log(organ, received, first, firstBy, feedbacks, Map.copyOf(meetings), nextBy);
    }

    /** Organs that were in touch in a petition, or received it. */
    @Transactional(readOnly = true)
    public List<String> organs(String petition) {
        return acts.of(petition).stream()
                .filter(entry -> entry.action().equals(RECEIVED))
                .map(Acts.Entry::organ)
                .distinct()
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate receivedOn(String petition, String organ) {
        return acts.of(petition).stream()
                .filter(entry ->
                        entry.action().equals(RECEIVED) && entry.organ().equals(organ))
                .map(Acts.Entry::on)
                .findFirst()
                .orElseGet(() -> petitions.facts(petition).orElseThrow().receivedOn());
    }

    private Optional<Face> running(Ledger.Clock of) {
        return ledger.of(of.petition()).stream()
                .filter(face -> face.duty() == of.duty() && face.organ().equals(of.organ()) && face.doneOn() == null)
                .reduce((earlier, later) -> later);
    }

    /**
     * @param received day on which the organ received the petition
     * @param first day of the first contact, or null
     * @param firstBy last day on which that is early enough
     * @param feedbacks how often the petitioner was told how it stands
     * @param meetings day of each of the three meetings that was held
     * @param nextBy last day of the running week, or null where none runs
     */
    public record Log(
            String organ,
            LocalDate received,
            @Nullable LocalDate first,
            LocalDate firstBy,
            int feedbacks,
            Map<Kind, LocalDate> meetings,
            @Nullable LocalDate nextBy) {

        public boolean inTime() {
            return first != null && !first.isAfter(firstBy);
        }
    }
}
