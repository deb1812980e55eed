package org.huiyin.process.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Progress;
import org.huiyin.organization.Organization;
import org.huiyin.process.TaskAt;
import org.huiyin.process.mediation.MediationsUnderWay;
import org.huiyin.process.submission.OpenSubmissions;
import org.huiyin.process.supervision.SupervisionDuties;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Archived;
import org.huiyin.registry.Register;
import org.huiyin.review.ReviewRecords;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Instructions;
import org.huiyin.routing.Sorting;
import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the archive must know of a petition, and closing it for good. */
@Component
class Archive {

    private final Ledger ledger;
    private final Acts acts;
    private final EndingPapers papers;
    private final HandlingRecords handlings;
    private final Organization organization;
    private final Register register;
    private final Contributions contributions;
    private final Instructions instructions;
    private final OpenSubmissions submissions;
    private final UnansweredJoined unanswered;
    private final JoinedPetitions joined;
    private final ReviewRecords reviews;
    private final MediationsUnderWay mediations;
    private final Clock clock;

    Archive(
            Ledger ledger,
            Acts acts,
            EndingPapers papers,
            HandlingRecords handlings,
            Organization organization,
            Register register,
            Contributions contributions,
            Instructions instructions,
            OpenSubmissions submissions,
            UnansweredJoined unanswered,
            JoinedPetitions joined,
            ReviewRecords reviews,
            MediationsUnderWay mediations,
            Clock clock) {
        this.ledger = ledger;
        this.acts = acts;
        this.papers = papers;
        this.handlings = handlings;
        this.organization = organization;
        this.register = register;
        this.contributions = contributions;
        this.instructions = instructions;
        this.submissions = submissions;
        this.unanswered = unanswered;
        this.joined = joined;
        this.reviews = reviews;
        this.mediations = mediations;
        this.clock = clock;
    }

    /** Name of the organ that was responsible last. */
    String organ(String petition) {
        List<Progress> progress = handlings.of(petition);
        return progress.isEmpty()
                ? acts.latest(petition, Sorting.class).map(Sorting::organName).orElse("")
                : organization.nameOf(progress.get(progress.size() - 1).matter().organ());
    }

    /** What somebody still owes: duties, contributions, a settled reply to an instruction; a supervision goes on beside. */
    List<String> open(String petition) {
        var open = new LinkedHashSet<String>();
        ledger.of(petition).stream()
                .filter(face -> face.doneOn() == null && !face.window() && face.state() != Face.State.LAPSED)
                .filter(face -> !SupervisionDuties.OUTLASTING.contains(face.duty()))
                .forEach(face -> open.add(organization.nameOf(face.organ()) + "“" + face.name() + "”"));
        contributions.open(petition).forEach(one -> open.add(organization.nameOf(one.coOrgan()) + "“反馈协办意见”"));
        instructions.open(petition).forEach(said -> open.add("对" + said.leader() + "批示的反馈"));
        int left = submissions.left(petition);
        if (left > 0) {
            open.add("处理补充来件 " + left + " 件（可在“登记来件与事项变动”中登记处理情况）");
        }
        reviews.open(petition).forEach(open::add);
        unanswered.of(petition).forEach(other -> open.add("并入的 " + other + " 的信访人尚未答复（请取消并入，单独办理）"));
        if (mediations.isOpen(petition)) {
            open.add("登记调解结果");
        }
        return List.copyOf(open);
    }

    /** The paper on which the ending seems to rest, as a first value; empty where none is known. */
    String paper(String petition, Ending ending) {
        return papers.of(petition, ending).orElse("");
    }

    void close(TaskAt task, Ending ending, String paper, @Nullable String remarks) {
        LocalDate today = LocalDate.now(clock);
        // a petition that is just coming to wait for this one is waited for, or finds this one archived
        register.hold(List.of(task.petition()));
        register.archived(task.petition(), today);
        acts.record(task.petition(), task.post().organ(), new Archived(today, ending, paper, remarks));
        joined.released(task.petition(), task.post().organ(), ending);
    }
}
