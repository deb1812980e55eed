package org.huiyin.desk.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.huiyin.calendar.Period;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Stretch;
import org.huiyin.deadlines.Why;
import org.huiyin.desk.PersonalWindows;
import org.huiyin.desk.Problem;
import org.huiyin.desk.dossier.Door;
import org.huiyin.organization.Organization;
import org.huiyin.statute.Articles;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the ledger's reasons into words, for whoever may see the petition. */
@Component
class Explanations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Door door;
    private final Ledger ledger;
    private final PersonalWindows windows;
    private final Organization organization;
    private final Clock clock;

    Explanations(Door door, Ledger ledger, PersonalWindows windows, Organization organization, Clock clock) {
        this.door = door;
        this.ledger = ledger;
        this.windows = windows;
        this.organization = organization;
        this.clock = clock;
    }

    /** @param asOf day at whose end the question is asked; null for now */
    List<Explained> of(String petition, String duty, @Nullable LocalDate asOf) {
        door.byNumber(petition);
        var today = LocalDate.now(clock);
        if (asOf != null && asOf.isAfter(today)) {
            throw Problem.invalid(DAY.format(asOf) + "还没有到，只能查询今天以前的期限。");
        }
        var reasons = ledger.why(petition, known(duty), asOf == null ? today : asOf);
        if (reasons.isEmpty()) {
            throw Problem.missing("信访事项 " + petition + (asOf == null ? "" : "截至" + DAY.format(asOf)) + "没有起算这项期限。");
        }
        return reasons.stream()
                .map(why -> explained(why, asOf == null && isLast(why, reasons)))
                .toList();
    }

    private static Duty known(String duty) {
        return Arrays.stream(Duty.values())
                .filter(each -> each.name().equals(duty))
                .findAny()
                .orElseThrow(() -> Problem.missing("没有名为 " + duty + " 的期限。"));
    }

    /** Of several rounds only the last is a window that may still be open. */
    private static boolean isLast(Why why, List<Why> reasons) {
        return reasons.stream()
                .filter(each -> each.face().clock().equals(why.face().clock()))
                .reduce((earlier, later) -> later)
                .filter(why::equals)
                .isPresent();
    }

    private Explained explained(Why why, boolean withPersons) {
        Face face = why.face();
        return new Explained(
                face.duty().name(),
                face.name(),
                organization.nameOf(face.organ()),
                Articles.named(face.article()),
                words(why.period()),
                basis(why),
                face.started(),
                face.rawLastDay(),
                face.lastDay(),
                face.target(),
                face.provisional(),
                why.setLastDay() != null,
                face.state().name(),
                face.recordedLate(),
                why.story().stream().map(event -> told(event, face)).toList(),
                Stretch.of(why.days()).stream().map(Explanations::line).toList(),
                why.calendarVersion(),
                withPersons ? windows.of(face.clock()) : List.of());
    }

    private static String basis(Why why) {
        if (why.goesOnFrom() != null) {
            return goesOn(why, why.goesOnFrom());
        }
        if (why.setLastDay() != null) {
            return "由作出决定的机关指定";
        }
        if (!why.period().equals(why.rule().period())) {
            return "本地缩短的期限（" + Articles.named(why.rule().article()) + "规定为"
                    + words(why.rule().period()) + "）";
        }
        return switch (why.rule().source()) {
            case LAW -> "法律规定";
            case SET -> "未另行指定，按目录";
            case PRACTICE -> "办信惯例";
        };
    }

    private static String goesOn(Why why, String duty) {
        String from = duty.equals(why.face().name()) ? "接续此前已经计算的期限" : "接续“" + duty + "”的期限";
        return from + (why.setLastDay() == null ? "，不重新计算" : "；该期限已满，最后一日为接续当日");
    }

    private static String words(Period period) {
        return period.length()
                + switch (period.unit()) {
                    case DAYS -> " 日";
                    case WORKING_DAYS -> " 个工作日";
                    case MONTHS -> " 个月";
                };
    }

    private Explained.Event told(Why.Event event, Face face) {
        String what = event.what().label() + StoryWords.about(event, face);
        var at = event.at().atZone(clock.getZone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return new Explained.Event(event.on(), what, at, organization.officerName(event.officer()));
    }

    private static Explained.Line line(Stretch stretch) {
        return new Explained.Line(
                stretch.from(),
                stretch.until(),
                stretch.days(),
                stretch.numbers(),
                stretch.why(),
                stretch.firstNumber() > 0);
    }
}
