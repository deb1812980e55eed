package org.huiyin.supervision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the files say of findings of liability facts. */
@Service
@Transactional(readOnly = true)
public class LiabilityRecords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final LiabilityRows rows;
    private final Acts acts;
    private final Organization organization;

    LiabilityRecords(LiabilityRows rows, Acts acts, Organization organization) {
        this.rows = rows;
        this.acts = acts;
        this.organization = organization;
    }

    /** Throws {@link IllegalStateException} where there is no such finding. */
    public LiabilityMatter matter(String petition, String finding) {
        return row(petition, finding).matter();
    }

    LiabilityRow row(String petition, String finding) {
        return rows.of(petition, finding)
                .orElseThrow(() -> new IllegalStateException("No finding " + finding + " in " + petition));
    }

    /** All of the petition, oldest first. */
    public List<LiabilityMatter> of(String petition) {
        return rows.of(petition).stream().map(LiabilityRow::matter).toList();
    }

    /** Those about the organs that were proposed in the period, both days inclusive, oldest first; in one query. */
    public List<LiabilityMatter> of(Collection<String> organs, LocalDate from, LocalDate until) {
        return organs.isEmpty()
                ? List.of()
                : rows.of(organs, from, until).stream()
                        .map(LiabilityRow::matter)
                        .toList();
    }

    /** All of the petitions, oldest first; in one query. */
    public List<LiabilityMatter> ofAll(Collection<String> petitions) {
        return petitions.isEmpty()
                ? List.of()
                : rows.ofPetitions(petitions).stream().map(LiabilityRow::matter).toList();
    }

    /** What was alleged, with who alleged it. */
    public Acts.Done<LiabilityProposed> proposed(String petition, String finding) {
        return last(petition, LiabilityProposed.class, finding)
                .orElseThrow(() -> new IllegalStateException("No finding " + finding + " in " + petition));
    }

    public Optional<Acts.Done<LiabilityExamined>> examined(String petition, String finding) {
        return last(petition, LiabilityExamined.class, finding);
    }

    /** What the organ was told, with the letter. */
    public Optional<Acts.Done<LiabilityTold>> told(String petition, String finding) {
        return last(petition, LiabilityTold.class, finding);
    }

    public Optional<LiabilityAnswered> answered(String petition, String finding) {
        return last(petition, LiabilityAnswered.class, finding).map(Acts.Done::act);
    }

    public Optional<Acts.Done<LiabilityDecided>> decided(String petition, String finding) {
        return last(petition, LiabilityDecided.class, finding);
    }

    /** As it stands now: as it was decided, told, found or alleged, whichever came last. */
    public LiabilityText text(String petition, String finding) {
        return decided(petition, finding)
                .map(done -> done.act().text())
                .or(() -> examined(petition, finding).map(done -> done.act().text()))
                .orElseGet(() -> proposed(petition, finding).act().text());
    }

    /** Who alleged and who examined it, and the person it is about. */
    Set<String> hands(String petition, String id) {
        var alleged = proposed(petition, id);
        var examiner = examined(petition, id).map(Acts.Done::officer);
        var person = Optional.ofNullable(alleged.act().text().officer());
        return Stream.of(Optional.of(alleged.officer()), examiner, person)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Findings that stand, as evidence for a recommendation to pursue liability; none names a petitioner. */
    List<RecommendationEvidence.Item> standing(String petition) {
        return of(petition).stream()
                .filter(matter -> matter.stage().isStanding())
                .map(matter -> new RecommendationEvidence.Item("FINDING " + matter.finding(), label(matter)))
                .toList();
    }

    private String label(LiabilityMatter matter) {
        var text = text(matter.petition(), matter.finding());
        var told = told(matter.petition(), matter.finding()).orElseThrow();
        return organization.nameOf(matter.bureau()) + DAY.format(told.act().on()) + "认定的责任事实（"
                + told.number().orElse(matter.finding()) + "，" + matter.stage().label() + "）：" + text.liable() + "，"
                + text.ground().named();
    }

    private <A extends OfLiability> Optional<Acts.Done<A>> last(String petition, Class<A> kind, String finding) {
        return of(petition, kind, finding).reduce((earlier, later) -> later);
    }

    private <A extends OfLiability> Stream<Acts.Done<A>> of(String petition, Class<A> kind, String finding) {
        return acts.all(petition, kind).stream()
                .filter(done -> done.act().finding().equals(finding));
    }
}
