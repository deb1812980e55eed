package org.huiyin.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.statute.Laws;
import org.springframework.stereotype.Component;

/** What a letter must say and may not say before it is issued, whatever its template. */
@Component
class Checks {

    private static final List<Part> DAYS = List.of(Part.LAST_DAY, Part.RECEIVED_ON, Part.ACCEPTED_ON);

    private final Laws laws;

    Checks(Laws laws) {
        this.laws = laws;
    }

    List<String> of(Letter letter) {
        var flaws = new ArrayList<String>();
        flaws.addAll(missing(letter));
        flaws.addAll(days(letter));
        flaws.addAll(remedy(letter));
        flaws.addAll(laws.flaws(letter.articles(), letter.on()));
        for (Part part : List.of(Part.BASIS, Part.REMEDY)) {
            flaws.addAll(laws.flaws(letter.parts().getOrDefault(part, ""), letter.on()));
        }
        return flaws.stream().distinct().toList();
    }

    private static Collection<String> missing(Letter letter) {
        return letter.kind().required().stream()
                .filter(part -> part != Part.REMEDY)
                .filter(part -> !letter.parts().containsKey(part))
                .map(part -> "《" + letter.kind().title() + "》缺少“" + part.label() + "”，不能印发；请补充后再提交。")
                .toList();
    }

    /** Templates put a day into the middle of a sentence, which anything else would break. */
    private static List<String> days(Letter letter) {
        return DAYS.stream()
                .filter(part -> letter.parts().containsKey(part))
                .filter(part -> !areDays(part, letter.parts().getOrDefault(part, "")))
                .map(part -> "《" + letter.kind().title() + "》的“" + part.label() + "”应当只写日期，例如2026年3月2日；请更正后再提交。")
                .toList();
    }

    /** Requests decided together may have been received on several days. */
    private static boolean areDays(Part part, String text) {
        return part == Part.RECEIVED_ON ? Stream.of(text.split("、")).allMatch(ChineseDay::is) : ChineseDay.is(text);
    }

    /** A wrong remedy costs the petitioner a period, so that none or an unfit one stops the letter. */
    private static List<String> remedy(Letter letter) {
        Kind kind = letter.kind();
        Set<RemedyKind> fit = kind.remedies();
        RemedyKind remedy = letter.remedy();
        String text = letter.parts().getOrDefault(Part.REMEDY, "");
        if (remedy == null) {
            return kind.required().contains(Part.REMEDY)
                    ? List.of("《" + kind.title() + "》没有写明救济途径，不能印发；请写明救济途径和期限。")
                    : List.of();
        }
        if (!fit.contains(remedy)) {
            return List.of("《" + kind.title() + "》写明的救济途径（" + remedy.label() + "）不适用于这一办理途径，不能印发；请改为适用的救济途径。");
        }
        return remedy.words().stream()
                .filter(word -> !text.contains(word))
                .map(word -> "《" + kind.title() + "》的救济途径没有写明“" + word + "”，不能印发；请补充后再提交。")
                .toList();
    }
}
