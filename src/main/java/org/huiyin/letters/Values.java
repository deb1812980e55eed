package org.huiyin.letters;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands in the fields of a template: those of every letter, and the parts. */
final class Values {

    static final String ISSUER = "发文机关";
    static final String NUMBER = "文号";
    static final String ADDRESSEE = "收件人";
    static final String PETITIONER = "信访人";
    static final String PETITION = "信访编号";
    static final String DAY = "成文日期";

    /** Who petitions or informs is not told to whom it is not needed (art. 30). */
    private static final Set<Kind> WITHOUT_PETITIONER = EnumSet.of(
            Kind.CADRE_NOTICE,
            Kind.IMPROVE_WORK,
            Kind.COMPLETE_POLICY,
            Kind.PURSUE_LIABILITY,
            Kind.RECOMMENDATION_REPORT);

    private Values() {}

    /**
     * @param issuer name of the issuing organ
     * @param to the addressee's name, in clear
     * @param petitioners their names, in clear
     */
    static Map<String, String> of(Letter letter, String issuer, String to, String petitioners) {
        var values = new LinkedHashMap<String, String>();
        letter.parts().forEach((part, text) -> values.put(part.label(), text));
        values.put(ISSUER, issuer);
        values.put(ADDRESSEE, to);
        values.put(PETITIONER, petitioners);
        values.put(PETITION, letter.petition());
        values.put(DAY, ChineseDay.of(letter.on()));
        return values;
    }

    /** Names of all fields that a template of the kind may have. */
    static Set<String> known(Kind kind) {
        var known = new TreeSet<>(Set.of(ISSUER, NUMBER, ADDRESSEE, PETITION, DAY));
        known.addAll(Set.of(Part.COPIES.label(), Part.ENCLOSURES.label()));
        if (!WITHOUT_PETITIONER.contains(kind)) {
            known.add(PETITIONER);
        }
        kind.required().forEach(part -> known.add(part.label()));
        kind.optional().forEach(part -> known.add(part.label()));
        return known;
    }

    /** Names of the fields that a template of the kind must have. */
    static Set<String> required(Kind kind) {
        var required = new TreeSet<>(Set.of(ISSUER, NUMBER, DAY));
        kind.required().forEach(part -> required.add(part.label()));
        return required;
    }
}
