package org.huiyin.desk.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Information;
import org.huiyin.registry.Informations;
import org.springframework.stereotype.Component;

/** The file of information that an organ found out itself: a petition's, without all that is about a petitioner. */
@Component
class InformationFiles {

    private static final Dossier.Petitioner NOBODY = new Dossier.Petitioner("没有信访人", "信访信息", "", "", false);

    private final Informations informations;
    private final Clocks clocks;
    private final History history;
    private final Circle circle;
    private final LetterList papers;
    private final Files files;
    private final Progress progress;
    private final Organization organization;

    InformationFiles(
            Informations informations,
            Clocks clocks,
            History history,
            Circle circle,
            LetterList papers,
            Files files,
            Progress progress,
            Organization organization) {
        this.informations = informations;
        this.clocks = clocks;
        this.history = history;
        this.circle = circle;
        this.papers = papers;
        this.files = files;
        this.progress = progress;
        this.organization = organization;
    }

    /** Empty where the number is of no information. */
    Optional<Dossier> of(String number, List<Dossier.Remark> remarks, List<Dossier.Told> told) {
        return informations.find(number).map(found -> file(found, remarks, told));
    }

    private Dossier file(Information found, List<Dossier.Remark> remarks, List<Dossier.Told> told) {
        String number = found.number();
        var ahead = progress.of(number);
        var documents = papers.of(number);
        return new Dossier(
                number,
                found.headline(),
                ahead.isEmpty()
                        ? "已解除"
                        : ahead.stream().map(Dossier.Prospect::step).distinct().collect(Collectors.joining("、")),
                "信访信息",
                null,
                List.of(),
                0,
                true,
                null,
                found.registeredOn(),
                null,
                null,
                null,
                NOBODY,
                List.of("本件是机关、单位发现的信访信息，没有信访人和诉求，不作为信访事项统计。"),
                "",
                List.of(),
                new Dossier.Localities(null, null, null),
                clocks.of(number),
                List.of(),
                history.of(number),
                circle.acts(number, documents),
                new Dossier.Links(null, List.of(), null, List.of()),
                new Dossier.Reception(organization.nameOf(found.organ()), 0, null, List.of(), List.of(), null, null),
                ahead,
                documents,
                files.of(number),
                remarks,
                told);
    }
}
