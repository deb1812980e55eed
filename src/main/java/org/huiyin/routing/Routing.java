package org.huiyin.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.Wall;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bureau's sorting (art. 22) and telling the petitioner its direction (compare art. 23). */
@Service
@Transactional
public class Routing {

    private final Sortings sortings;
    private final Reach reach;
    private final Petitions petitions;
    private final Wall wall;
    private final Recorded recorded;
    private final Clock clock;

    Routing(Sortings sortings, Reach reach, Petitions petitions, Wall wall, Recorded recorded, Clock clock) {
        this.sortings = sortings;
        this.reach = reach;
        this.petitions = petitions;
        this.wall = wall;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** Organs the petition may be transferred to today, as the officer is offered them. */
    @Transactional(readOnly = true)
    public List<Organ> targets(String petition, String bureau) {
        List<Organ> within = reach.of(bureau, today());
        if (petitions.facts(petition).orElseThrow().purpose() != Purpose.ACCUSATION) {
            return within;
        }
        return within.stream()
                .filter(organ -> !isBarred(petition, organ.code()))
                .toList();
    }

    /** Decides that the petition goes to the organ, today. */
    public Outcome transfer(String petition, String bureau, String organ, String reasons) {
        Optional<String> refusal = reach.refusal(bureau, organ, today());
        if (refusal.isPresent()) {
            return new Outcome.Refused(List.of(refusal.get()));
        }
        if (isBarred(petition, organ)) {
            return new Outcome.Refused(List.of("该单位是被检举控告的单位，不得向其转送（第三十条第三款）。请选择其他有权处理的机关、单位。"));
        }
        int turn = latest(petition).map(SortingRow::turn).orElse(0) + 1;
        var sorting = new Sorting(petition, bureau, Direction.TRANSFER, organ, reasons, today(), null);
        sortings.save(new SortingRow(sorting, turn));
        recorded.that(Fact.of(petition, "SORTED")
                .under("22")
                .with("direction", Direction.TRANSFER)
                .with("organ", organ));
        return new Outcome.Done();
    }

    /** Records that the petitioner was told the direction, or the ground for not telling it. */
    public Outcome tell(String petition, Telling telling) {
        SortingRow sorting = latest(petition).orElseThrow(() -> new IllegalStateException(petition + " is not sorted"));
        List<String> refusals = flaws(petition, sorting.asSorting(), telling);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        sorting.told(telling);
        boolean told = telling.way() != TellingWay.UNCLEAR;
        recorded.that(Fact.of(petition, told ? "DIRECTION_TOLD" : "DIRECTION_NOT_TOLD")
                .under("23")
                .with("way", telling.way())
                .with("on", telling.on()));
        return new Outcome.Done();
    }

    /** The sorting in force: the latest one. */
    @Transactional(readOnly = true)
    public Optional<Sorting> sortingOf(String petition) {
        return latest(petition).map(SortingRow::asSorting);
    }

    private List<String> flaws(String petition, Sorting sorting, Telling telling) {
        var flaws = new ArrayList<String>();
        LocalDate on = telling.on();
        if (telling.way() == TellingWay.UNCLEAR) {
            if (!petitions.facts(petition).orElseThrow().unclear()) {
                flaws.add("登记的信访人姓名（名称）、住址清楚，应当告知。请选择告知方式（对照第二十三条）。");
            }
        } else if (on == null) {
            flaws.add("请填写“告知日期”。");
        } else if (on.isBefore(sorting.decidedOn())) {
            flaws.add("“告知日期”不能早于转送日期 " + sorting.decidedOn() + "。");
        } else if (on.isAfter(today())) {
            flaws.add("“告知日期”不能晚于今天 " + today() + "。");
        }
        return flaws;
    }

    private boolean isBarred(String petition, String organ) {
        return wall.bars("", Set.of(new Post(organ, Role.HANDLER)), petition);
    }

    private Optional<SortingRow> latest(String petition) {
        return sortings.findFirstByIdPetitionOrderByIdTurnDesc(petition);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
