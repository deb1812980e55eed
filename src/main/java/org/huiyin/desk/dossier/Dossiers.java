package org.huiyin.desk.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.PersonalWindows;
import org.huiyin.desk.Problem;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.Comments;
import org.huiyin.process.worklist.FindingsSeal;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.HiddenNumbers;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a petition's file together from the rooms that own its parts. */
@Component
class Dossiers {

    private final Petitions petitions;
    private final Clocks clocks;
    private final PersonalWindows windows;
    private final History history;
    private final Comments comments;
    private final LetterList papers;
    private final Files files;
    private final Notices notices;
    private final Organization organization;
    private final Worklist worklist;
    private final Circle circle;
    private final Progress progress;
    private final FindingsSeal seal;
    private final InformationFiles informations;
    private final CurrentOfficer officer;

    Dossiers(
            Petitions petitions,
            Clocks clocks,
            PersonalWindows windows,
            History history,
            Comments comments,
            LetterList papers,
            Files files,
            Notices notices,
            Organization organization,
            Worklist worklist,
            Circle circle,
            Progress progress,
            FindingsSeal seal,
            InformationFiles informations,
            CurrentOfficer officer) {
        this.petitions = petitions;
        this.clocks = clocks;
        this.windows = windows;
        this.history = history;
        this.comments = comments;
        this.papers = papers;
        this.files = files;
        this.notices = notices;
        this.organization = organization;
        this.worklist = worklist;
        this.circle = circle;
        this.progress = progress;
        this.seal = seal;
        this.informations = informations;
        this.officer = officer;
    }

    /** The caller has checked that the acting officer may see the petition. */
    @Transactional(readOnly = true)
    public Dossier of(String petition) {
        return petitions
                .facts(petition)
                .map(facts -> of(petition, facts))
                .or(() -> informations.of(petition, remarks(petition, null), told(petition)))
                .orElseThrow(() -> Problem.missing("登记簿中没有信访事项 " + petition + "。"));
    }

    private Dossier of(String petition, Petitions.Facts facts) {
        var places = facts.localities();
        var ahead = progress.of(petition);
        var documents = papers.of(petition);
        return new Dossier(
                petition,
                facts.headline(),
                stage(facts, ahead),
                facts.channel().label(),
                facts.purpose() == null ? null : facts.purpose().label(),
                facts.contentClass(),
                facts.headCount(),
                facts.repeats() == null,
                facts.repeats(),
                facts.receivedOn(),
                facts.submittedOn(),
                facts.acceptedOn(),
                facts.archivedOn(),
                petitioner(facts),
                facts.requests().stream().map(HiddenNumbers::in).toList(),
                HiddenNumbers.in(facts.facts()),
                facts.complainedOf(),
                new Dossier.Localities(places.problem(), places.residence(), places.responsible()),
                clocks.of(petition),
                windows.of(petition),
                history.of(petition),
                circle.acts(petition, documents),
                circle.links(petition),
                circle.reception(petition, facts.organ()),
                ahead,
                documents,
                files.of(petition),
                remarks(petition, facts.purpose()),
                told(petition));
    }

    private static String stage(Petitions.Facts facts, List<Dossier.Prospect> ahead) {
        return facts.archivedOn() == null
                ? ahead.stream().map(Dossier.Prospect::step).distinct().collect(Collectors.joining("、"))
                : "已归档";
    }

    private Dossier.Petitioner petitioner(Petitions.Facts facts) {
        var kind = facts.kind() == Registration.Kind.PERSON ? "个人" : "单位";
        return new Dossier.Petitioner(
                facts.name(), kind, facts.address(), facts.contact(), worklist.isWorkingOn(facts.petition()));
    }

    /** On an accusation officers write of what they find: to those who handle it, and to themselves. */
    private List<Dossier.Remark> remarks(String petition, @Nullable Purpose purpose) {
        boolean sealed = purpose == Purpose.ACCUSATION && !seal.isOpen(petition);
        return comments.of(petition).stream()
                .filter(comment -> !sealed || comment.officer().equals(officer.id()))
                .map(comment -> new Dossier.Remark(
                        history.minute(comment.at()), organization.officerName(comment.officer()), comment.text()))
                .toList();
    }

    private List<Dossier.Told> told(String petition) {
        return notices.about(petition).stream()
                .map(notice -> new Dossier.Told(history.minute(notice.at()), notice.text()))
                .distinct()
                .toList();
    }
}
