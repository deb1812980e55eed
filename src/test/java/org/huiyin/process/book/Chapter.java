package org.huiyin.process.book;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadlines.Face;
import org.huiyin.organization.Organization;
import org.huiyin.process.book.Chronicle.Line;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;

/** A story as a chapter in Markdown. */
final class Chapter {

    private final Story story;
    private final Placeholders names;
    private final Organization organization;
    private final Statute statute;
    private final List<String> text = new ArrayList<>();

    Chapter(Story story, List<String> petitions, Organization organization, Statute statute) {
        this.statute = statute;
        this.story = story;
        this.names = new Placeholders(petitions);
        this.organization = organization;
    }

    static String heading(int number, String title) {
        return "## " + number + ". " + title;
    }

    /** Lines of the chapter, from its heading on. */
    List<String> written(List<Line> lines, List<Face> clocks, List<String> models) {
        paragraph(heading(story.number(), story.title()));
        paragraph(story.about());
        head("日期", "经办", "事项", "记载");
        var before = "";
        for (Line line : lines) {
            var day = Words.day(line.day());
            row(day.equals(before) ? "" : day, line.who(), whatOf(line), String.join("\n", line.notes()));
            before = day;
        }
        text.add("");
        var article = story.ending().article();
        paragraph(
                "**结局**：" + story.ending().label() + (article == null ? "" : "（" + Words.article(article) + "）") + "。");
        head("期限", "承担单位", "依据", "起算", "最后一日", "结果");
        clocks.forEach(this::clock);
        text.add("");
        paragraph("**经过的流程**：" + String.join("、", models) + "。");
        return List.copyOf(text);
    }

    private String whatOf(Line line) {
        return names.several() ? line.what() + "（" + names.name(line.petition()) + "）" : line.what();
    }

    private void clock(Face face) {
        row(
                names.several() ? face.name() + "（" + names.name(face.petition()) + "）" : face.name(),
                organization.nameOf(face.organ()),
                basis(face),
                Words.day(face.started()),
                Words.day(face.lastDay()) + (face.provisional() ? "（暂定）" : ""),
                result(face));
    }

    /** Which dates the law itself gives, and which not. */
    private String basis(Face face) {
        var article = Words.article(face.article());
        return switch (statute.rule(face.duty(), face.started()).source()) {
            case LAW -> article;
            case SET -> article + "，期限由机关指定";
            case PRACTICE -> "办信惯例，参照" + article;
        };
    }

    private static String result(Face face) {
        var ended = face.doneOn() == null ? "" : Words.day(face.doneOn());
        return switch (face.state()) {
            case DONE -> face.window() ? ended + "届满" : ended + "完成";
            case DONE_LATE -> ended + "完成，超期 " + -face.daysLeft() + " 天";
            case CANCELLED -> ended + "不再计算";
            case CLOSED -> "已届满";
            case LAPSED -> face.duty() == Duty.LIABILITY_CONTEST ? "期限已过，视为没有异议" : "期限已过，视为由本单位办理";
            case LATE -> "尚未完成，已超期";
            case PAUSED -> "停止计算";
            case CALM, SOON, TODAY -> "计算中";
        };
    }

    private void head(String... names) {
        row(names);
        text.add("|" + "---|".repeat(names.length));
    }

    private void row(String... cells) {
        var row = new StringBuilder("|");
        for (var cell : cells) {
            row.append(' ').append(Words.cell(names.in(cell))).append(" |");
        }
        text.add(row.toString());
    }

    private void paragraph(String words) {
        text.add(names.in(words));
        text.add("");
    }
}
