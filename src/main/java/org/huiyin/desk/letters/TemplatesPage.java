package org.huiyin.desk.letters;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.desk.Page;
import org.huiyin.desk.Problem;
import org.huiyin.letters.Flawed;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Templates;
import org.huiyin.organization.Organization;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An organ's templates: whose they are, and changing them. */
@Page
@RequestMapping("/desk/letters/templates")
class TemplatesPage {

    private final Templates templates;
    private final TemplateKeeper keeper;
    private final Organization organization;
    private final Clock clock;

    TemplatesPage(Templates templates, TemplateKeeper keeper, Organization organization, Clock clock) {
        this.templates = templates;
        this.keeper = keeper;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String all(@RequestParam(defaultValue = "") String organ, Model model) {
        String own = keeper.check(organ);
        model.addAttribute("organ", own);
        model.addAttribute("organs", keeper.organs());
        model.addAttribute("word", templates.word(own));
        model.addAttribute(
                "rows", Stream.of(Kind.values()).map(kind -> row(kind, own)).toList());
        return "desk/templates";
    }

    private Row row(Kind kind, String organ) {
        var template = templates.of(kind, organ);
        String owner = template.owner();
        return new Row(
                kind.name(),
                kind.title(),
                owner == null ? "系统自带" : owner.equals(organ) ? "本单位" : organization.nameOf(owner) + "（沿用）",
                template.version());
    }

    /**
     * @param owner whose template it is, in words
     * @param version of the owner, or 0
     */
    record Row(String kind, String title, String owner, int version) {}

    @GetMapping("/{kind}")
    String one(@PathVariable Kind kind, @RequestParam(defaultValue = "") String organ, Model model) {
        return show(kind, keeper.check(organ), List.of(), model);
    }

    private String show(Kind kind, String organ, List<String> flaws, Model model) {
        model.addAttribute("organ", organ);
        model.addAttribute("row", row(kind, organ));
        model.addAttribute("versions", templates.versions(kind, organ));
        model.addAttribute("people", organization);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("flaws", flaws);
        model.addAttribute("fields", templates.fields(kind));
        return "desk/template";
    }

    /** Adopts the file where it has no flaws; else says which, and keeps nothing. */
    @PostMapping("/{kind}")
    String adopt(@PathVariable Kind kind, @RequestParam String organ, @RequestParam MultipartFile file, Model model) {
        String own = keeper.check(organ);
        try {
            templates.adopt(kind, own, TemplateFiles.bytes(file));
            return "redirect:/desk/letters/templates/" + kind + "?organ=" + own;
        } catch (Flawed flawed) {
            return show(kind, own, flawed.sentences(), model);
        }
    }

    @PostMapping("/{kind}/withdraw")
    String withdraw(@PathVariable Kind kind, @RequestParam String organ) {
        String own = keeper.check(organ);
        templates.withdraw(kind, own);
        return "redirect:/desk/letters/templates/" + kind + "?organ=" + own;
    }

    @PostMapping("/word")
    String name(@RequestParam String organ, @RequestParam String word) {
        String own = keeper.check(organ);
        if (!word.strip().matches("[\\p{IsHan}]{1,12}")) {
            throw Problem.invalid("机关代字应当是 1 至 12 个汉字，例如“江住建”。");
        }
        try {
            templates.name(own, word.strip());
        } catch (Flawed taken) {
            throw Problem.invalid(String.join("", taken.sentences()));
        }
        return "redirect:/desk/letters/templates?organ=" + own;
    }
}
