package org.huiyin.process.escalation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Rung;
import org.huiyin.deadlines.Rung.Moment;
import org.huiyin.organization.Organization;
import org.huiyin.statute.Articles;
import org.springframework.stereotype.Component;

/** What a rung says. The subject leaves the house and names nothing but the duty. */
@Component
class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Organization organization;

    Sentences(Organization organization) {
        this.organization = organization;
    }

    String subject(Rung rung, Face face) {
        return "“" + face.name() + "”" + (isLate(rung) ? "已经超期" : left(face));
    }

    String of(Rung rung, Face face) {
        String state = isLate(rung) ? "已经超期 " + -face.daysLeft() + " 天" : left(face);
        return "信访事项 " + face.petition() + " “" + face.name() + "”" + state + "：" + organization.nameOf(face.organ())
                + "应当于 " + DAY.format(face.lastDay()) + "前（含当日）完成（" + Articles.named(face.article()) + "）。"
                + advice(rung, face);
    }

    /** What may be done, where that is not plain from the duty's name. */
    private static String advice(Rung rung, Face face) {
        if (!isLate(rung)) {
            return "";
        }
        return switch (face.duty()) {
            case URGENT_RECEIPT -> rung.workingDays() == 0 ? "没有签收回执的，请电话核实并登记；对方没有收到的，请另行报送。" : "";
            case ACCEPT_LEAD ->
                rung.workingDays() == 0
                        ? "请包案领导查阅案卷后接案；因故不能履职的，请登记代理人员。"
                        : "包案领导不能接案的，督查专员、负责人可以在信访事项页面“撤出积案清单”，另定包案领导后重新导入。";
            default -> "";
        };
    }

    String correctedSubject(Face face) {
        return "“" + face.name() + "”" + (face.doneOn() == null ? "没有超期，最后一日已改期" : "已在期限内完成");
    }

    /** A duty of which people had been told that it was late, and that was put down as done in time, or moved, since. */
    String corrected(Face face) {
        LocalDate on = face.doneOn();
        return on == null ? moved(face) : done(face, on);
    }

    private String moved(Face face) {
        return "信访事项 " + face.petition() + " “" + face.name() + "”没有超期：依照新启用的工作日历，" + organization.nameOf(face.organ())
                + "应当于 " + DAY.format(face.lastDay()) + "前（含当日）完成。此前告知的超期不再成立（" + Articles.named(face.article()) + "）。";
    }

    private String done(Face face, LocalDate on) {
        return "信访事项 " + face.petition() + " “" + face.name() + "”已由" + organization.nameOf(face.organ()) + "于 "
                + DAY.format(on) + "完成，没有超过最后一日 " + DAY.format(face.lastDay()) + "，登记晚于期满。此前告知的超期不再成立（"
                + Articles.named(face.article()) + "）。";
    }

    private static boolean isLate(Rung rung) {
        return rung.moment() == Moment.LATE;
    }

    private static String left(Face face) {
        return face.daysLeft() == 0 ? "今天到期" : "还剩 " + face.daysLeft() + " 天";
    }
}
