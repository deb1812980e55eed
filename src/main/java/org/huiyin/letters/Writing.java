package org.huiyin.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.letters.pdf.Fonts;
import org.springframework.stereotype.Component;

/** Puts a letter's template and what stands in its fields together, with every flaw of both. */
@Component
class Writing {

    private final Checks checks;
    private final Templates templates;
    private final Names names;
    private final Fonts fonts;

    Writing(Checks checks, Templates templates, Names names, Fonts fonts) {
        this.checks = checks;
        this.templates = templates;
        this.names = names;
        this.fonts = fonts;
    }

    Written of(Letter letter) {
        var flaws = new ArrayList<>(checks.of(letter));
        flaws.addAll(sealed(letter));
        var template = templates.of(letter.kind(), letter.organ());
        if (template.owner() != null) {
            templates.flaws(letter.kind(), template.file()).stream()
                    .map(flaw -> "《" + letter.kind().title() + "》的模板不能使用：" + flaw)
                    .forEach(flaws::add);
        }
        var people = names.of(letter.petition());
        var values = Values.of(letter, names.issuer(letter.organ()), people.inClear(letter.to()), people.petitioners());
        fonts.flaw(String.join("", values.values())).ifPresent(flaws::add);
        return new Written(template.file(), values, List.copyOf(flaws), people);
    }

    /** Nobody who is accused receives or writes a letter of the accusation (art. 30). */
    private List<String> sealed(Letter letter) {
        String to = letter.to().organ();
        if (!letter.kind().aboutAccusation()) {
            return List.of();
        }
        boolean accused = names.complainedOf(letter.petition(), letter.organ())
                || to != null && names.complainedOf(letter.petition(), to);
        return accused ? List.of("被检举、控告的单位不能收发本检举控告事项的文书；请另选有管理权限的机关（第三十条第三款）。") : List.of();
    }

    /**
     * @param template the Word file
     * @param values what stands in its fields
     */
    record Written(byte[] template, Map<String, String> values, List<String> flaws, People people) {

        Map<String, String> with(String field, String value) {
            var more = new HashMap<>(values);
            more.put(field, value);
            return more;
        }
    }
}
