package org.huiyin.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What petitioners are told in sorting: the direction (practice, compare art. 23), a refusal, guidance, an answer. */
@Service
@Transactional
public class Tellings {

    private final Petitions petitions;
    private final Acts acts;
    private final Clock clock;

    Tellings(Petitions petitions, Acts acts, Clock clock) {
        this.petitions = petitions;
        this.acts = acts;
        this.clock = clock;
    }

    /** Records that the petitioner was told the direction, or the ground for not telling it. */
    public Outcome direction(String petition, String bureau, Telling telling) {
        List<String> flaws = flaws(petition, telling.way(), telling.on(), sorted(petition));
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        acts.record(petition, bureau, new DirectionTold(day(telling.way(), telling.on()), telling.way()));
        return new Outcome.Done();
    }

    /** Records the answer with which the petition ends; a refusal is told in writing, by the letter issued with it. */
    public Outcome answer(String petition, String bureau, Direction direction, Judged.Told told) {
        List<String> flaws = flaws(petition, told.way(), told.on(), received(petition));
        if (told.text() == null) {
            flaws.add("请填写“告知内容”。");
        }
        if (where(direction, told) && told.competent() == null) {
            flaws.add("请填写“有权处理的机关、单位”：告知书要写明向哪个机关、单位提出（第二十三条第一款）。表单没有这一栏的，在“告知内容”中另起一行写“有权处理的机关、单位：（全称）”。");
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        acts.record(petition, bureau, answered(direction, told));
        return new Outcome.Done();
    }

    /** The day on which answering so ends a period: of the telling, but today where its letter is issued only now. */
    public LocalDate endsOn(Direction direction, Judged.Told told) {
        var answered = answered(direction, told);
        return answered.inWriting() ? LocalDate.now(clock) : answered.on();
    }

    private AnsweredAtOnce answered(Direction direction, Judged.Told told) {
        String text = told.text() == null ? "" : told.text();
        return new AnsweredAtOnce(
                day(told), direction, told.way(), text, where(direction, told) ? told.competent() : null);
    }

    private static boolean where(Direction direction, Judged.Told told) {
        return direction == Direction.ELSEWHERE && told.way() != TellingWay.UNCLEAR;
    }

    /** The day of the telling, or today where there was none. */
    LocalDate day(Judged.Told told) {
        return day(told.way(), told.on());
    }

    private LocalDate day(TellingWay way, @Nullable LocalDate on) {
        return way == TellingWay.UNCLEAR || on == null ? LocalDate.now(clock) : on;
    }

    /** What stands against having told it that way on that day; a list that may be added to. */
    List<String> flaws(String petition, TellingWay way, @Nullable LocalDate on, Since since) {
        var flaws = new ArrayList<String>();
        LocalDate today = LocalDate.now(clock);
        if (way == TellingWay.UNCLEAR) {
            if (!petitions.facts(petition).orElseThrow().unclear()) {
                flaws.add("登记的信访人姓名（名称）、住址清楚，应当告知。请选择告知方式（对照第二十三条）。");
            }
        } else if (on == null) {
            flaws.add("请填写“告知日期”。");
        } else if (on.isBefore(since.day())) {
            flaws.add("“告知日期”不能早于" + since.name() + " " + since.day() + "。");
        } else if (on.isAfter(today)) {
            flaws.add("“告知日期”不能晚于今天 " + today + "。");
        }
        return flaws;
    }

    Since received(String petition) {
        return new Since("收到日期", petitions.facts(petition).orElseThrow().receivedOn());
    }

    private Since sorted(String petition) {
        return new Since(
                "转送日期",
                acts.latest(petition, Sorting.class)
                        .orElseThrow(() -> new IllegalStateException(petition + " is not sorted"))
                        .decidedOn());
    }

    /** The earliest day on which something could be told. */
    record Since(String name, LocalDate day) {}
}
