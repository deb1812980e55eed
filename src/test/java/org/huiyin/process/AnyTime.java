package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.process.book.Chronicle;
import org.huiyin.process.submission.AtAnyTime;
import org.huiyin.process.submission.Offer;
import org.springframework.boot.test.context.TestComponent;

/** What officers put down on the page of acts, told like everything else. */
@TestComponent
class AnyTime {

    private final AtAnyTime acts;
    private final CurrentOfficer officer;
    private final Life life;

    AnyTime(AtAnyTime acts, CurrentOfficer officer, Life life) {
        this.acts = acts;
        this.officer = officer;
        this.life = life;
    }

    void done(String petition, String by, String kind, Map<String, ?> values) {
        var offer = offer(petition, by, kind);
        var outcome = life.acted(petition, by, sentence(offer, values), () -> perform(petition, kind, values));
        assertThat(outcome).isInstanceOf(Completion.Done.class);
    }

    /** What the officer is told; nothing has changed. */
    String refused(String petition, String by, String kind, Map<String, ?> values) {
        var outcome = officer.as(by, () -> perform(petition, kind, values));
        assertThat(outcome).isInstanceOf(Completion.Refused.class);
        var sentences = String.join(" ", ((Completion.Refused) outcome).sentences());
        return life.acted(
                petition, by, offer(petition, by, kind).title() + "。" + Chronicle.REFUSED + sentences, () -> sentences);
    }

    List<String> offered(String petition, String by) {
        return officer.as(
                by, () -> acts.offers(petition).stream().map(Offer::kind).toList());
    }

    Offer offer(String petition, String by, String kind) {
        return officer.as(by, () -> acts.offers(petition)).stream()
                .filter(offer -> offer.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Completion perform(String petition, String kind, Map<String, ?> values) {
        return acts.perform(petition, kind, new HashMap<>(values), List.of());
    }

    private static String sentence(Offer offer, Map<String, ?> values) {
        var told = new ArrayList<String>();
        for (Offer.Input input : offer.inputs()) {
            Object value = values.get(input.name());
            if (value != null) {
                told.add(input.label() + "：" + shown(input, value));
            }
        }
        return offer.title() + "。" + String.join("；", told);
    }

    private static String shown(Offer.Input input, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return input.choices().getOrDefault(value.toString(), value.toString());
    }
}
