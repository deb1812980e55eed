package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each person's own thirty days to ask for review or re-review (arts 35, 36). The ledger has one window for each organ's
 * opinion, which closes with the last of them; whether somebody is in time is told by their own.
 */
@Service
@Transactional(readOnly = true)
public class Windows {

    private final Subjects subjects;
    private final Timeliness timeliness;
    private final ReviewRecords records;
    private final Petitions petitions;
    private final Clock clock;

    Windows(Subjects subjects, Timeliness timeliness, ReviewRecords records, Petitions petitions, Clock clock) {
        this.subjects = subjects;
        this.timeliness = timeliness;
        this.records = records;
        this.petitions = petitions;
        this.clock = clock;
    }

    /**
     * One person's window.
     *
     * @param recipient key of the person
     * @param name masked
     * @param decider code of the organ of whose opinion review may be asked
     * @param office code of the organ by which the ledger's window is named
     * @param item the window's item on the ledger: id of the review whose opinion it is, or empty
     * @param lastDay rolled over a rest day; it counts when the request is posted or handed in
     * @param state where it stands today
     */
    public record Window(
            Stage stage,
            String recipient,
            String name,
            String decider,
            String office,
            String item,
            String paper,
            LocalDate servedOn,
            LocalDate lastDay,
            State state) {}

    /** Where a window stands. */
    public enum State {
        OPEN("期限内，尚未请求"),
        ASKED("已经请求"),
        WITHDRAWN("已经撤回，期限内可以再次请求"),
        OVER("期限已过，没有请求");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    /** Of everybody whom an opinion in force has reached, in the order in which the windows close. */
    public List<Window> of(String petition) {
        return Stream.of(Stage.values())
                .flatMap(stage -> of(petition, stage).stream())
                .toList();
    }

    public List<Window> of(String petition, Stage stage) {
        return subjects.of(petition, stage).stream()
                .filter(subject -> !subject.skipped())
                .map(subject -> window(petition, stage, subject))
                .sorted((one, other) -> one.lastDay().compareTo(other.lastDay()))
                .toList();
    }

    private Window window(String petition, Stage stage, Subject subject) {
        LocalDate lastDay = timeliness.lastDay(stage, subject);
        String result = subject.result();
        return new Window(
                stage,
                subject.recipient(),
                subject.name(),
                subject.decider(),
                result == null
                        ? subject.decider()
                        : records.request(petition, result).office(),
                Objects.requireNonNullElse(result, ""),
                subject.paper(),
                subject.windowFrom(),
                lastDay,
                state(petition, stage, subject, lastDay));
    }

    private State state(String petition, Stage stage, Subject subject, LocalDate lastDay) {
        List<RequestFiled> asked = records.requests(petition).stream()
                .filter(each -> each.stage() == stage
                        && each.subject().key().equals(subject.key())
                        && each.subject().edition() == subject.edition())
                .toList();
        if (asked.stream().anyMatch(each -> !records.withdrawn(petition, each.request()))) {
            return State.ASKED;
        }
        if (LocalDate.now(clock).isAfter(lastDay)) {
            return State.OVER;
        }
        return asked.isEmpty() ? State.OPEN : State.WITHDRAWN;
    }

    /** Whether everybody whom the organ's opinion answers has asked for review, so that nobody's window need be waited for. */
    public boolean everybodyAsked(String petition, String decider) {
        var papers = subjects.of(petition, Stage.REVIEW).stream()
                .filter(each -> each.decider().equals(decider))
                .toList();
        return asked(petition, papers)
                .containsAll(petitions.recipients(petition).stream()
                        .map(Petitions.Recipient::key)
                        .toList());
    }

    /**
     * The same of one review opinion and whoever it was served on.
     *
     * @param result id of the request that the opinion answers
     */
    public boolean everybodyAskedAgain(String petition, String result) {
        var papers = subjects.of(petition, Stage.REREVIEW).stream()
                .filter(each -> !each.skipped() && result.equals(each.result()))
                .toList();
        return asked(petition, papers)
                .containsAll(papers.stream().map(Subject::recipient).toList());
    }

    private Set<String> asked(String petition, List<Subject> papers) {
        return records.requests(petition).stream()
                .filter(each -> papers.contains(each.subject()))
                .filter(each -> !records.withdrawn(petition, each.request()))
                .map(each -> each.subject().recipient())
                .collect(Collectors.toSet());
    }
}
