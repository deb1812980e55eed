package org.huiyin.process.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.ContentClasses;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Facts;
import org.huiyin.registry.Purpose;
import org.springframework.stereotype.Component;

/** Gathers what the tables' inputs read; no name, address or sentence of the petition is among it. */
@Component
class Circumstances {

    /** As the tables call a purpose that is not yet clear. */
    static final String NO_PURPOSE = "UNCLEAR";

    private final Petitions petitions;
    private final ContentClasses classes;
    private final Organization organization;
    private final Territory territory;
    private final EarlierMatter earlier;
    private final Signs signs;
    private final ProposalSettings settings;

    Circumstances(
            Petitions petitions,
            ContentClasses classes,
            Organization organization,
            Territory territory,
            EarlierMatter earlier,
            Signs signs,
            ProposalSettings settings) {
        this.petitions = petitions;
        this.classes = classes;
        this.organization = organization;
        this.territory = territory;
        this.earlier = earlier;
        this.signs = signs;
        this.settings = settings;
    }

    Situation of(String petition, String office) {
        Facts facts = petitions.facts(petition).orElseThrow(() -> new IllegalStateException("No petition " + petition));
        String code = code(facts);
        String text = String.join("\n", facts.requests()) + "\n" + facts.facts();
        Map<Sign, String> found = signs.in(facts.headline(), text, code);
        String own = organization.organ(office).map(Organ::parent).orElse(null);
        Territory.Found place = territory.of(facts.localities(), own);
        var inputs = matter(facts, code);
        inputs.put("locality", place.locality().name());
        inputs.put("earlier", earlier.of(facts, office).name());
        inputs.put("localGrounds", settings.localGrounds());
        inputs.put("reportBack", reportBack(petition));
        for (Sign sign : Sign.values()) {
            inputs.put(sign.input(), found.containsKey(sign));
        }
        return new Situation(petition, office, place.government(), inputs, clues(found));
    }

    private boolean reportBack(String petition) {
        return petitions
                .circumstances(petition)
                .filter(each -> each.sendersDueDate() != null)
                .isPresent();
    }

    private static Map<String, Object> matter(Facts facts, String code) {
        Purpose purpose = facts.purpose();
        var inputs = new HashMap<String, Object>();
        inputs.put("purpose", purpose == null ? NO_PURPOSE : purpose.name());
        inputs.put("firstLevel", code.substring(0, Math.min(2, code.length())));
        inputs.put("secondLevel", code.substring(0, Math.min(4, code.length())));
        inputs.put("contentClass", code);
        inputs.put("channel", facts.channel().name());
        inputs.put("headCount", facts.headCount());
        return inputs;
    }

    private static List<String> clues(Map<Sign, String> found) {
        return found.entrySet().stream()
                .map(each -> "来件看来" + each.getKey().label() + "（根据：" + each.getValue() + "），请核对。")
                .toList();
    }

    /** The register shows names; the tables go by codes, which outlive a change of name. */
    private String code(Facts facts) {
        String code = "";
        for (String name : facts.contentClass()) {
            String parent = code.isEmpty() ? null : code;
            code = classes.children(parent, facts.receivedOn()).stream()
                    .filter(entry -> entry.name().equals(name))
                    .map(ContentClasses.Entry::code)
                    .findFirst()
                    .orElse(code);
        }
        return code;
    }
}
