package org.huiyin.process;

import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.OrganWalk.OrganWalkers;
import org.huiyin.statute.Duty;
import org.springframework.boot.test.context.TestComponent;

/** A matter on its way to one organ or another, in sentences. */
@TestComponent
class OrganSteps {

    private final Life life;
    private final Ledger ledger;

    OrganSteps(Life life, Ledger ledger) {
        this.life = life;
        this.ledger = ledger;
    }

    /** The form that sends it to the organ. */
    static Map<String, Object> to(String organ, String reasons) {
        return with(with(Steps.SORTING, "responsibleOrgan", organ), "reasons", reasons);
    }

    static Map<String, Object> decision(String decision, String reasons) {
        return Map.of("decision", decision, "reasons", reasons);
    }

    /** The form of the simple procedure, answered by telephone. */
    static Map<String, Object> settled() {
        return Map.of(
                "decision", "SETTLE",
                "conclusion", "ANSWERED",
                "acceptedOn", "2026-03-02",
                "answers", "1. 户口簿、居住证和预防接种证明。",
                "way", "PHONE",
                "answeredOn", "2026-03-02",
                "consent", true,
                "record", "当日十时电话答复，信访人表示清楚。");
    }

    String sorted(OrganCase matter, Map<String, Object> sorting) {
        String petition = life.registered(matter.letter());
        sent(petition, sorting);
        return petition;
    }

    void sent(String petition, Map<String, Object> sorting) {
        life.done(petition, REGISTRAR, Steps.SORT, sorting);
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
    }

    OrganWalk at(String petition, OrganWalkers organ) {
        return new OrganWalk(life, petition, organ);
    }

    /** The registrar decides on an objection. */
    void decided(String petition, String decision, String reasons) {
        life.done(petition, REGISTRAR, OrganWalk.DECIDE_OBJECTION, decision(decision, reasons));
    }

    void resorted(String petition, String organ, Day day) {
        var form =
                Map.<String, Object>of("direction", "TRANSFER", "responsibleOrgan", organ, "reasons", "依照核实和确定的结果转送。");
        life.done(petition, REGISTRAR, OrganWalk.RESORT, form);
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "PHONE", "toldOn", day.toString()));
    }

    /** How the duty's clocks stand, in the order they started. */
    List<Face.State> states(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .map(Face::state)
                .toList();
    }
}
