package org.huiyin.process.escalation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ladder;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Rung;
import org.huiyin.deadlines.Rung.Moment;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.engine.Decisions;
import org.huiyin.statute.Articles;
import org.springframework.stereotype.Component;

/** The rungs of {@code escalation.dmn}. A rung may name several posts, one in each of its rules. */
@Component
class EscalationTable implements Ladder {

    private static final String TABLE = "escalation";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Decisions decisions;
    private final Organization organization;
    private final Addressees addressees;
    private final Notices notices;
    private final Recorded recorded;

    EscalationTable(
            Decisions decisions, Organization organization, Addressees addressees, Notices notices, Recorded recorded) {
        this.decisions = decisions;
        this.organization = organization;
        this.addressees = addressees;
        this.notices = notices;
        this.recorded = recorded;
    }

    @Override
    public List<Rung> rungs(Ledger.Clock clock) {
        return rules(clock).stream().map(Rule::rung).distinct().toList();
    }

    @Override
    public int tell(Rung rung, Face face) {
        var clock = new Ledger.Clock(face.petition(), face.duty(), face.organ());
        var told = rules(clock).stream()
                .filter(rule -> rule.rung().id().equals(rung.id()))
                .map(rule -> addressees.of(clock, rule.place(), rule.role()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        String key = String.join(
                " ",
                "RUNG",
                face.petition(),
                face.duty().name(),
                face.organ(),
                face.lastDay().toString(),
                rung.id());
        told.forEach(addressee -> notices.tell(
                key, face.petition(), sentence(rung, face) + addressee.remark(), List.of(addressee.post())));
        recorded.that(Fact.of(face.petition(), rung.moment() == Moment.LATE ? "ESCALATED" : "REMINDED")
                .under(face.article())
                .with("duty", face.duty())
                .with("organ", face.organ())
                .with("rung", rung.id())
                .with("told", told.size()));
        return told.size();
    }

    private List<Rule> rules(Ledger.Clock clock) {
        var inputs = Map.<String, Object>of(
                "duty", clock.duty().name(), "side", (isBureau(clock.organ()) ? Side.BUREAU : Side.ORGAN).name());
        return decisions.evaluate(TABLE, inputs).stream().map(Rule::of).toList();
    }

    private boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(each -> each.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }

    private String sentence(Rung rung, Face face) {
        String duty = "信访事项 " + face.petition() + " “" + face.name() + "”";
        String owing = organization.nameOf(face.organ());
        String last = DAY.format(face.lastDay());
        String article = "（" + Articles.named(face.article()) + "）";
        return rung.moment() == Moment.LATE
                ? duty + "已经超期 " + -face.daysLeft() + " 天：" + owing + "应当于 " + last + "前（含当日）完成" + article + "。"
                : duty + left(face) + "：" + owing + "应当于 " + last + "前（含当日）完成" + article + "。";
    }

    private static String left(Face face) {
        return face.daysLeft() == 0 ? "今天到期" : "还剩 " + face.daysLeft() + " 天";
    }
}
