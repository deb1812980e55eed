package org.huiyin.desk.supervision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.huiyin.desk.Numbers;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.desk.SupervisionPosts;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.supervision.SupervisionArea;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 督办: what is late in a bureau's area, what was done about it, and what comes next (arts 38 to 40). */
@Page
@RequestMapping("/desk/supervision")
class SupervisionPage {

    private static final int FIRST = 20;
    private static final int SIZE = 50;

    private final SupervisionPosts posts;
    private final SupervisionArea area;
    private final Tally tally;
    private final DutyRows duties;
    private final PieceRows pieces;
    private final EffectRows effects;
    private final Organization organization;
    private final Clock clock;

    SupervisionPage(
            SupervisionPosts posts,
            SupervisionArea area,
            Tally tally,
            DutyRows duties,
            PieceRows pieces,
            EffectRows effects,
            Organization organization,
            Clock clock) {
        this.posts = posts;
        this.area = area;
        this.tally = tally;
        this.duties = duties;
        this.pieces = pieces;
        this.effects = effects;
        this.organization = organization;
        this.clock = clock;
    }

    /** Side work of one kind, those that end first. */
    record Section(SupervisionFigure figure, int count, List<PieceRows.Row> rows) {}

    /** Where a list stands. */
    record Place(String organ, String rung, int page, long count, boolean more) {}

    @GetMapping
    String show(@RequestParam(defaultValue = "") String bureau, Model model) {
        String code = bureau(bureau, model);
        model.addAttribute("figures", SupervisionFigure.values());
        model.addAttribute("lines", tally.of(code));
        model.addAttribute("effects", effects.counts(code));
        model.addAttribute(
                "sections",
                Arrays.stream(SupervisionFigure.values())
                        .filter(figure -> !figure.strands().isEmpty())
                        .map(figure -> section(code, figure))
                        .toList());
        return "desk/supervision";
    }

    /** What stands behind one number. */
    @GetMapping("/{figure}")
    String behind(
            @PathVariable String figure,
            @RequestParam(defaultValue = "") String bureau,
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "") String rung,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String code = bureau(bureau, model);
        SupervisionFigure known = known(figure, rung);
        // side work is the bureau's own, also where an organ above it or beside it answers
        if (known.strands().isEmpty() && !organ.isEmpty() && !area.covers(code, organ)) {
            throw Problem.barred("该单位不在您督查的范围内。");
        }
        int from = (Math.min(Math.max(page, 1), 10_000) - 1) * SIZE;
        model.addAttribute("figure", known);
        model.addAttribute("organName", organ.isEmpty() ? "" : organization.nameOf(organ));
        model.addAttribute("rungName", LadderRung.label(rung));
        boolean more = known.strands().isEmpty()
                ? listDuties(code, known, organ, rung, from, model)
                : listPieces(code, known, organ, from, model);
        model.addAttribute("place", new Place(organ, rung, from / SIZE + 1, count(code, known, organ, rung), more));
        return "desk/supervision-behind";
    }

    private boolean listDuties(
            String bureau, SupervisionFigure figure, String organ, String rung, int from, Model model) {
        List<String> organs = organ.isEmpty() ? tally.owing(bureau) : List.of(organ);
        var rows = duties.page(bureau, organs, figure, rung, from, SIZE + 1);
        model.addAttribute("duties", rows.stream().limit(SIZE).toList());
        return rows.size() > SIZE;
    }

    private boolean listPieces(String bureau, SupervisionFigure figure, String organ, int from, Model model) {
        List<Piece> all = tally.pieces(bureau, figure, organ);
        model.addAttribute(
                "pieces", pieces.of(all.stream().skip(from).limit(SIZE).toList()));
        return all.size() > from + SIZE;
    }

    private long count(String bureau, SupervisionFigure figure, String organ, String rung) {
        return tally.of(bureau).stream()
                .filter(line -> line.organ().equals(organ))
                .mapToLong(line -> line.counted(figure, rung))
                .sum();
    }

    private Section section(String bureau, SupervisionFigure figure) {
        List<Piece> all = tally.pieces(bureau, figure, "");
        return new Section(
                figure, all.size(), pieces.of(all.stream().limit(FIRST).toList()));
    }

    private String bureau(String asked, Model model) {
        Organ chosen = posts.bureau(asked);
        model.addAttribute("bureaus", posts.bureaus());
        model.addAttribute("bureau", chosen);
        model.addAttribute("hidden", Numbers.HIDDEN);
        model.addAttribute("asOf", LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        return chosen.code();
    }

    /** The ladder is asked for rung by rung. */
    private static SupervisionFigure known(String figure, String rung) {
        return Arrays.stream(SupervisionFigure.values())
                .filter(each -> each.name().equals(figure))
                .filter(each -> (each == SupervisionFigure.TOLD) != rung.isEmpty())
                .findFirst()
                .orElseThrow(() -> Problem.missing("没有名为 " + figure + " 的统计项目。"));
    }
}
