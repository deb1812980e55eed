package org.huiyin.process.petition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Introduced;
import org.huiyin.handling.Paper;
import org.huiyin.handling.PaperDecided;
import org.huiyin.handling.PaperServed;
import org.huiyin.handling.Progress;
import org.huiyin.handling.SettledSimply;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Ended;
import org.huiyin.registry.Links;
import org.huiyin.routing.AnsweredAtOnce;
import org.huiyin.routing.OutsideResult;
import org.huiyin.routing.Sorting;
import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The paper on which an ending rests: what the file holds of it, with its number, or the day of the record. */
@Component
class EndingPapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Acts acts;
    private final Links links;
    private final HandlingRecords handlings;

    EndingPapers(Acts acts, Links links, HandlingRecords handlings) {
        this.acts = acts;
        this.links = links;
        this.handlings = handlings;
    }

    Optional<String> of(String petition, Ending ending) {
        return switch (ending) {
            case OPINION -> opinion(petition);
            case INTRODUCED -> issued(petition, Introduced.class, done -> "导入其他程序告知书");
            case PERFORMED -> approved(petition, Paper.ANSWER).or(() -> served(petition, Paper.ANSWER));
            case SUGGESTION_ANSWERED ->
                approved(petition, Paper.SUGGESTION_REPLY).or(() -> served(petition, Paper.SUGGESTION_REPLY));
            case ACCUSATION_ANSWERED -> approved(petition, Paper.FINDINGS).or(() -> served(petition, Paper.FINDINGS));
            case SETTLED_SIMPLY -> issued(petition, SettledSimply.class, done -> "简易办理答复书");
            case ANSWERED_OUTSIDE -> latest(petition, OutsideResult.class, OutsideResult::paper);
            case LITIGATION_TRANSFERRED, ACCUSATION_TRANSFERRED ->
                latest(petition, OutsideResult.class, OutsideResult::paper)
                        .or(() -> issued(petition, Sorting.class, sorting -> "转送" + sorting.organName()));
            case LITIGATION_GUIDED, TOLD_WHERE, ANSWERED -> atOnce(petition, "");
            case REFUSED_BEING_HANDLED, REFUSED_LOCALLY -> atOnce(petition, "不予受理告知书");
            case REFUSED_FOR_GOOD -> atOnce(petition, "不再受理告知书");
            case AGREEMENT, WITHDRAWN, DECEASED -> acts.ended(petition).map(Ended::paper);
            case JOINED -> links.joinedInto(petition).map(main -> "信访事项 " + main + " 的答复");
        };
    }

    private Optional<String> opinion(String petition) {
        return handlings.of(petition).stream()
                .filter(progress -> progress.issued() != null)
                .map(Progress::opinionNumber)
                .reduce((earlier, later) -> later)
                .map(number -> "信访处理意见书 " + number);
    }

    private Optional<String> approved(String petition, Paper paper) {
        return acts.all(petition, PaperDecided.class).stream()
                .filter(done -> done.act().paper() == paper && done.number().isPresent())
                .reduce((earlier, later) -> later)
                .map(done -> numbered(
                        paper.label(), done.number().orElse(null), done.act().on()));
    }

    private Optional<String> served(String petition, Paper paper) {
        return acts.all(petition, PaperServed.class).stream()
                .map(Acts.Done::act)
                .filter(done -> done.paper() == paper)
                .reduce((earlier, later) -> later)
                .map(done -> numbered(paper.label(), null, done.on()));
    }

    /** What is refused is refused by a notice; the rest is called what was done. */
    private Optional<String> atOnce(String petition, String notice) {
        return issued(petition, AnsweredAtOnce.class, done -> notice.isEmpty() ? done.title() : notice);
    }

    /** The paper issued with the latest act of the kind, or the day of the record where none was. */
    private <A extends Act> Optional<String> issued(String petition, Class<A> kind, Function<A, String> name) {
        return acts.latestDone(petition, kind)
                .map(done -> numbered(
                        name.apply(done.act()),
                        done.number().orElse(null),
                        done.act().on()));
    }

    private <A extends Act> Optional<String> latest(String petition, Class<A> kind, Function<A, String> paper) {
        return acts.latest(petition, kind).map(paper);
    }

    private static String numbered(String name, @Nullable String number, LocalDate on) {
        return number == null ? name + "的记录（" + DAY.format(on) + "）" : name + " " + number;
    }
}
