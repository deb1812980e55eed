package org.huiyin.process.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Path;
import org.huiyin.handling.Route;
import org.huiyin.process.engine.TableContract;
import org.huiyin.process.engine.TableContract.Term;
import org.huiyin.registry.Channel;
import org.huiyin.registry.ContentClasses;
import org.huiyin.registry.Purpose;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Grounds;
import org.huiyin.routing.Lane;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the proposals give their tables and understand of them; {@link Circumstances} and {@link Sending} give it. */
@Configuration(proxyBeanMethods = false)
class TableContracts {

    private static final Term YES_OR_NO = Term.any(true);
    private static final Term WORDS = Term.any("文字");

    @Bean
    TableContract sortingContract(ContentClasses classes, Grounds grounds) {
        return new TableContract(
                "sorting",
                with(matter(classes, grounds), weighed()),
                with(
                        weighed(),
                        Map.of(
                                "direction",
                                Term.of(Direction.values()),
                                "ground",
                                Term.of(grounds.codes()).optional(),
                                "reason",
                                WORDS)));
    }

    @Bean
    TableContract weighingContract(ContentClasses classes, Grounds grounds) {
        return new TableContract("weighing", matter(classes, grounds), weighed());
    }

    @Bean
    TableContract routeContract(ContentClasses classes, Grounds grounds) {
        return new TableContract(
                "route",
                with(
                        with(matter(classes, grounds), weighed()),
                        Map.of("assigned", YES_OR_NO, "severalOrgans", YES_OR_NO)),
                Map.of(
                        "path",
                        Term.of(Path.values()),
                        "route",
                        Term.of(Route.values()).optional(),
                        "target",
                        WORDS.optional(),
                        "reason",
                        WORDS));
    }

    @Bean
    TableContract competenceContract(ContentClasses classes, Grounds grounds) {
        return new TableContract("competence", matter(classes, grounds), Map.of("organ", WORDS, "reason", WORDS));
    }

    private static Map<String, Term> weighed() {
        return Map.of("lane", Term.of(Lane.values()), "legalCheck", YES_OR_NO, "grave", YES_OR_NO, "laneReason", WORDS);
    }

    private static Map<String, Term> matter(ContentClasses classes, Grounds grounds) {
        var terms = new HashMap<String, Term>();
        terms.put("purpose", Term.of(purposes()));
        terms.put("channel", Term.of(Channel.values()));
        terms.put("locality", Term.of(Territory.Locality.values()));
        terms.put("earlier", Term.of(EarlierMatter.State.values()));
        terms.put("headCount", Term.any(1));
        terms.put("reportBack", YES_OR_NO);
        var code = Term.of(grounds.codes());
        terms.put("localGrounds", new Term(true, code.known(), code.hint(), List.copyOf(grounds.codes())));
        var contentClass = new Term(true, text -> !classes.path(text).isEmpty(), "请核对内容分类代码", "01");
        for (String level : List.of("firstLevel", "secondLevel", "contentClass")) {
            terms.put(level, contentClass);
        }
        for (Sign sign : Sign.values()) {
            terms.put(sign.input(), YES_OR_NO);
        }
        return terms;
    }

    private static List<String> purposes() {
        var purposes = new ArrayList<String>();
        for (Purpose purpose : Purpose.values()) {
            purposes.add(purpose.name());
        }
        purposes.add(Circumstances.NO_PURPOSE);
        return purposes;
    }

    private static Map<String, Term> with(Map<String, Term> some, Map<String, Term> more) {
        var both = new HashMap<>(some);
        both.putAll(more);
        return both;
    }
}
