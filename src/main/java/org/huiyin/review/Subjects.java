package org.huiyin.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.handling.Served;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.handling.SettledSimply;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** The written opinions of which somebody in a petition may ask review or re-review. */
@Component
public class Subjects {

    private final Acts acts;
    private final HandlingRecords handlings;
    private final Opinions opinions;
    private final ReviewRecords records;
    private final Organization organization;

    Subjects(
            Acts acts, HandlingRecords handlings, Opinions opinions, ReviewRecords records, Organization organization) {
        this.acts = acts;
        this.handlings = handlings;
        this.opinions = opinions;
        this.records = records;
        this.organization = organization;
    }

    /** One for each person who was served; for re-review also those who would skip the review. */
    public List<Subject> of(String petition, Stage stage) {
        if (stage == Stage.REVIEW) {
            return opinions(petition, false);
        }
        var reviewed = reviewed(petition);
        Set<String> persons = reviewed.stream().map(Subject::recipient).collect(Collectors.toSet());
        return Stream.concat(
                        reviewed.stream(),
                        opinions(petition, true).stream().filter(each -> !persons.contains(each.recipient())))
                .toList();
    }

    private List<Subject> opinions(String petition, boolean skipped) {
        var latest = new LinkedHashMap<String, Acts.Done<Served>>();
        acts.all(petition, Served.class).stream()
                .sorted(Comparator.comparing(done -> done.act().edition()))
                .forEach(done -> latest.put(done.organ() + " " + done.act().recipient(), done));
        return latest.values().stream()
                .flatMap(done -> opinion(petition, done, skipped).stream())
                .toList();
    }

    private Optional<Subject> opinion(String petition, Acts.Done<Served> served, boolean skipped) {
        var matter = new Matter(petition, acts.heir(petition, served.organ()));
        Served act = served.act();
        boolean issued = handlings
                .of(matter)
                .filter(progress -> progress.issued() != null)
                .isPresent();
        String paper = issued ? paper(matter) : settled(matter);
        int latest = issued ? opinions.own(matter).edition() : 0;
        return act.edition() == latest
                ? Optional.of(new Subject(
                        act.recipient(), act.name(), matter.organ(), paper, latest, act.on(), skipped, null))
                : Optional.empty();
    }

    /** Numbers of the house are read after the name of whoever issued them, also where another goes on in its place. */
    private String paper(Matter matter) {
        String number = opinions.own(matter).number();
        return number.startsWith("〔") ? organization.nameOf(opinions.issuer(matter)) + number : number;
    }

    /** The written answer of a matter settled simply. */
    private String settled(Matter matter) {
        return acts.all(matter.petition(), matter.organ(), SettledSimply.class).stream()
                .reduce((earlier, later) -> later)
                .flatMap(Acts.Done::number)
                .orElse("书面答复");
    }

    private List<Subject> reviewed(String petition) {
        var latest = new LinkedHashMap<String, Subject>();
        for (RequestFiled request : records.requests(petition)) {
            Optional<ReviewIssued> issued =
                    records.issued(petition, request.request()).filter(each -> each.stage() == Stage.REVIEW);
            issued.ifPresent(paper -> records.served(petition, request.request()).stream()
                    .filter(served -> served.method() != ServiceMethod.UNCLEAR)
                    .forEach(served -> latest.put(served.recipient(), reviewed(petition, request, paper, served))));
        }
        return List.copyOf(latest.values());
    }

    private Subject reviewed(String petition, RequestFiled request, ReviewIssued issued, ResultServed served) {
        return new Subject(
                served.recipient(),
                served.name(),
                acts.heir(petition, issued.organ()),
                issued.number(),
                request.subject().edition(),
                served.on(),
                false,
                request.request());
    }
}
