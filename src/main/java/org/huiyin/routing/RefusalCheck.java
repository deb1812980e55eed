package org.huiyin.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.springframework.stereotype.Component;

/** Whether a petition may be refused: only on a coded ground that holds in this matter (arts 19, 36). */
@Component
class RefusalCheck {

    private final Grounds grounds;
    private final Petitions petitions;
    private final Acts acts;
    private final Levels levels;
    private final RereviewPapers rereviews;

    RefusalCheck(Grounds grounds, Petitions petitions, Acts acts, Levels levels, RereviewPapers rereviews) {
        this.grounds = grounds;
        this.petitions = petitions;
        this.acts = acts;
        this.levels = levels;
        this.rereviews = rereviews;
    }

    List<String> flaws(String bureau, boolean accusation, Earlier earlier) {
        Ground ground = grounds.find(earlier.ground());
        if (ground == null) {
            return List.of("不予受理、不再受理的，请选择“不予（不再）受理的依据”；没有列出的依据不能采用。");
        }
        if (accusation) {
            return List.of("检举控告类事项依规依纪依法接收、受理，不适用不予受理、不再受理（第三十条第一款）。");
        }
        return switch (ground.code()) {
            case Ground.BEING_HANDLED -> beingHandled(bureau, earlier.petition());
            case Ground.REREVIEWED -> rereviewed(earlier);
            default -> List.of();
        };
    }

    private List<String> beingHandled(String bureau, @org.jspecify.annotations.Nullable String earlier) {
        if (earlier == null) {
            return List.of("请填写“有关信访事项编号”：下级机关、单位已经受理或者正在办理的那一件（第十九条第三款）。");
        }
        boolean handledBelow = petitions
                .facts(earlier)
                .filter(facts -> facts.archivedOn() == null && facts.purpose() != Purpose.ACCUSATION)
                .map(facts ->
                        acts.latest(earlier, Sorting.class).map(Sorting::organ).orElse(facts.organ()))
                .filter(organ -> levels.isOfLowerLevel(organ, bureau))
                .isPresent();
        // one sentence for all: who tries numbers learns nothing of petitions that are none of their business
        return handledBelow
                ? List.of()
                : List.of("只有受理、办理机关的上级机关、单位才可以不予受理（第十九条第三款）；" + earlier
                        + " 不是下级正在受理、办理的同一信访事项，不能据此不予受理。编号有误的请核对；由本级办理的，去向请选择“"
                        + Direction.JOIN.label() + "”。");
    }

    private List<String> rereviewed(Earlier earlier) {
        var flaws = new ArrayList<String>();
        if (earlier.reviewPaper() == null) {
            flaws.add("不再受理的，请填写“复核意见书文号”（第三十六条第三款）。");
        }
        if (earlier.reviewOn() == null) {
            flaws.add("不再受理的，请填写“复核意见书日期”（第三十六条第三款）。");
        }
        Optional.ofNullable(earlier.petition())
                .flatMap(rereviews::of)
                .filter(paper -> !paper.number().equals(earlier.reviewPaper())
                        || !paper.on().equals(earlier.reviewOn()))
                .ifPresent(paper -> flaws.add(earlier.petition() + " 的复核意见书是 " + paper.number() + "，日期 " + paper.on()
                        + "，与所填不符，请核对“复核意见书文号”和“复核意见书日期”（第三十六条第三款）。"));
        return flaws;
    }
}
