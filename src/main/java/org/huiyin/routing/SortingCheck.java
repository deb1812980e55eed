package org.huiyin.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huiyin.access.Wall;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.springframework.stereotype.Component;

/** What stands against a decision of sorting, in sentences that say what to do. */
@Component
class SortingCheck {

    private final Reach reach;
    private final RefusalCheck refusals;
    private final Staffing staffing;
    private final Petitions petitions;
    private final Links links;
    private final Wall wall;
    private final Clock clock;

    SortingCheck(
            Reach reach,
            RefusalCheck refusals,
            Staffing staffing,
            Petitions petitions,
            Links links,
            Wall wall,
            Clock clock) {
        this.reach = reach;
        this.refusals = refusals;
        this.staffing = staffing;
        this.petitions = petitions;
        this.links = links;
        this.wall = wall;
        this.clock = clock;
    }

    List<String> flaws(String petition, String bureau, Decided decided) {
        var flaws = flawsBeyondReach(petition, bureau, decided);
        if (decided.direction().sends()) {
            reach.refusal(decided.direction(), bureau, decided.sending().organ(), today())
                    .ifPresent(flaws::add);
        }
        return flaws;
    }

    /** What stands against it whoever decided that the organ accepts. */
    List<String> flawsBeyondReach(String petition, String bureau, Decided decided) {
        List<String> flaws = new ArrayList<>();
        direction(petition, bureau, decided, flaws);
        if (decided.direction().sends()) {
            sending(petition, decided, flaws);
        }
        if (decided.deviates() && decided.deviation() == null) {
            Proposed proposed = Objects.requireNonNull(decided.proposed());
            flaws.add("与系统建议（" + proposed.direction().label() + "，"
                    + proposed.lane().label() + "）不同的，请填写“与建议不同的理由”。");
        }
        return flaws;
    }

    private void direction(String petition, String bureau, Decided decided, List<String> flaws) {
        Petitions.Facts facts = petitions.facts(petition).orElseThrow();
        boolean visit = facts.channel() == Channel.VISIT || facts.channel() == Channel.VIDEO;
        boolean accusation = facts.purpose() == Purpose.ACCUSATION;
        switch (decided.direction()) {
            case GUIDE -> when(!visit, flaws, "只有来访才可以释明引导；来信等形式提出的涉法涉诉事项，请转送政法机关（第二十二条第二款）。");
            case LITIGATION -> when(visit, flaws, "涉法涉诉来访不转送，去向请选择“" + Direction.GUIDE.label() + "”（第二十二条第二款）。");
            case DISCIPLINE ->
                when(
                        !accusation && facts.purpose() != null && !isExplained(decided),
                        flaws,
                        "登记的信访目的不是检举控告；内容属于纪检监察机关职责的，请在“与建议不同的理由”中说明（第二十二条第二款）。");
            case PROPOSE -> staffing.againstProposing(bureau).ifPresent(flaws::add);
            case OWN -> staffing.againstOwn(bureau).ifPresent(flaws::add);
            case REFUSE -> flaws.addAll(refusals.flaws(bureau, accusation, decided.earlier()));
            case JOIN -> joining(petition, decided.earlier(), flaws);
            default -> {}
        }
    }

    private void sending(String petition, Decided decided, List<String> flaws) {
        String organ = decided.sending().organ();
        when(
                organ != null && barredOrgans(petition).contains(organ),
                flaws,
                "该单位是被检举控告的单位，不得向其转送（第三十条第三款）。请选择其他有权处理的机关、单位。");
        LocalDate reportBy = decided.sending().reportBy();
        if (decided.direction() == Direction.ASSIGN) {
            when(reportBy == null, flaws, "交办的，请填写“报送办结报告最后一日”（第二十二条第一款第三项）。");
            when(reportBy != null && !reportBy.isAfter(today()), flaws, "“报送办结报告最后一日”应当晚于今天 " + today() + "。");
        }
    }

    /** What the petition was told to be must not be sent to whom it accuses. */
    Set<String> barredOrgans(String petition) {
        return petitions.facts(petition).orElseThrow().purpose() == Purpose.ACCUSATION
                ? wall.barredOrgans(petition)
                : Set.of();
    }

    /** The table proposes it by the content, or the officer has said why it is chosen against the register. */
    private static boolean isExplained(Decided decided) {
        Proposed proposed = decided.proposed();
        return decided.deviation() != null || proposed != null && proposed.direction() == decided.direction();
    }

    private void joining(String petition, Earlier earlier, List<String> flaws) {
        if (earlier.petition() == null) {
            flaws.add("并入的，请填写“有关信访事项编号”。");
        } else {
            links.againstJoining(petition, earlier.petition()).ifPresent(flaws::add);
        }
    }

    private static void when(boolean wrong, List<String> flaws, String sentence) {
        if (wrong) {
            flaws.add(sentence);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
