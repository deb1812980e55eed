package org.huiyin.process.petition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.handling.AnswerDrafted;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Introduced;
import org.huiyin.handling.Paper;
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
            case INTRODUCED ->
                latest(petition, Introduced.class, done -> numbered("导入其他程序告知书", done.number(), done.on()));
            case PERFORMED -> latest(petition, AnswerDrafted.class, done -> "履职答复书 " + done.number());
            case SUGGESTION_ANSWERED -> served(petition, Paper.SUGGESTION_REPLY);
            case ACCUSATION_ANSWERED -> served(petition, Paper.FINDINGS);
            case SETTLED_SIMPLY ->
                latest(petition, SettledSimply.class, done -> numbered("简易办理答复书", done.number(), done.on()));
            case ANSWERED_OUTSIDE -> latest(petition, OutsideResult.class, OutsideResult::paper);
            case LITIGATION_TRANSFERRED, ACCUSATION_TRANSFERRED ->
                latest(petition, OutsideResult.class, OutsideResult::paper)
                        .or(() -> latest(petition, Sorting.class, EndingPapers::sent));
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

    private Optional<String> served(String petition, Paper paper) {
        return acts.all(petition, PaperServed.class).stream()
                .map(Acts.Done::act)
                .filter(done -> done.paper() == paper)
                .reduce((earlier, later) -> later)
                .map(done -> numbered(paper.label(), null, done.on()));
    }

    /** What is refused is refused by a notice; the rest is called what was done. */
    private Optional<String> atOnce(String petition, String notice) {
        return latest(
                petition,
                AnsweredAtOnce.class,
                done -> numbered(notice.isEmpty() ? done.title() : notice, done.number(), done.on()));
    }

    private <A extends Act> Optional<String> latest(String petition, Class<A> kind, Function<A, String> paper) {
        return acts.latest(petition, kind).map(paper);
    }

    private static String sent(Sorting sorting) {
        return numbered("转送" + sorting.organName(), null, sorting.decidedOn());
    }

    private static String numbered(String name, @Nullable String number, LocalDate on) {
        return number == null ? name + "的记录（" + DAY.format(on) + "）" : name + " " + number;
    }
}
