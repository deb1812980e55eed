package org.huiyin.review;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.handling.Introduced;
import org.huiyin.handling.PaperServed;
import org.huiyin.handling.SettledSimply;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.routing.AnsweredAtOnce;
import org.springframework.stereotype.Component;

/**
 * Answers that are no written opinion: an introduction elsewhere, a duty performed, a reply to a suggestion, a word on the
 * telephone, a refusal. Review only follows an opinion (art. 35), but whoever asks for it has a right to read why not.
 */
@Component
public class OtherAnswers {

    private final Acts acts;
    private final Petitions petitions;
    private final Organization organization;

    OtherAnswers(Acts acts, Petitions petitions, Organization organization) {
        this.acts = acts;
        this.petitions = petitions;
        this.organization = organization;
    }

    /**
     * One for each person and organ that answered; none in an accusation, whose informer must not become known above.
     *
     * @param opinions what may be reviewed: of these organs the persons need no other
     */
    public List<Subject> of(String petition, Stage stage, Collection<Subject> opinions) {
        if (petitions.facts(petition).orElseThrow().purpose() == Purpose.ACCUSATION) {
            return List.of();
        }
        List<String> organs = answering(petition).distinct().toList();
        return petitions.recipients(petition).stream()
                .flatMap(person -> organs.stream().map(organ -> subject(person, organ, stage)))
                .filter(each -> opinions.stream().noneMatch(opinion -> isSame(opinion, each)))
                .toList();
    }

    private Stream<String> answering(String petition) {
        return Stream.of(
                        organs(petition, Introduced.class, introduced -> true),
                        organs(petition, PaperServed.class, served -> true),
                        organs(petition, SettledSimply.class, settled -> !settled.inWriting()),
                        organs(petition, AnsweredAtOnce.class, answered -> true))
                .flatMap(each -> each);
    }

    private <A extends Act> Stream<String> organs(String petition, Class<A> kind, Predicate<A> which) {
        return acts.all(petition, kind).stream()
                .filter(done -> which.test(done.act()))
                .map(done -> acts.heir(petition, done.organ()));
    }

    private Subject subject(Petitions.Recipient person, String organ, Stage stage) {
        String paper = organization.nameOf(organ) + "对本信访事项的答复（没有处理意见书）";
        return new Subject(person.key(), person.name(), organ, paper, 0, null, stage == Stage.REREVIEW, null);
    }

    private static boolean isSame(Subject opinion, Subject other) {
        return opinion.recipient().equals(other.recipient())
                && opinion.decider().equals(other.decider());
    }
}
