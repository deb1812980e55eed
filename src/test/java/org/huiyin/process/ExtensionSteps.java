package org.huiyin.process;

import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;

import java.util.Map;

/** More time for the housing bureau's sixty days, in sentences. */
final class ExtensionSteps {

    static final String ASK = "extension";
    static final String TAKE_BACK = "extension-undone";
    static final String DECIDE = "UserTask_DecideExtension";
    static final String TELL = "UserTask_TellExtension";

    private final Life life;
    private final AnyTime anyTime;
    private final String petition;

    ExtensionSteps(Life life, AnyTime anyTime, String petition) {
        this.life = life;
        this.anyTime = anyTime;
        this.petition = petition;
    }

    /** A letter accepted on 2 March, of which the sixty days end on 1 May, a holiday, and so on 6 May. */
    static String atInvestigation(Life life, Letter letter) {
        var steps = new Steps(life, life.registered(letter));
        steps.sorted().told("2026-03-02").competent().routed().noticed("2026-03-02");
        return steps.petition();
    }

    ExtensionSteps asked(String days) {
        anyTime.done(petition, HANDLER, ASK, asking(days));
        return this;
    }

    String refused(String days) {
        return anyTime.refused(petition, HANDLER, ASK, asking(days));
    }

    static Map<String, Object> asking(String days) {
        return Map.of("days", days, "reason", "涉及三家企业的账目，须委托审计。");
    }

    ExtensionSteps approved(String days) {
        life.done(petition, LEADER, DECIDE, approval(days));
        return this;
    }

    static Map<String, Object> approval(String days) {
        return Map.of("verdict", "APPROVE", "days", days, "reasons", "账目须经审计，情况复杂。");
    }

    ExtensionSteps refusedByTheHead() {
        life.done(petition, LEADER, DECIDE, Map.of("verdict", "REFUSE", "reasons", "审计已经委托，六十日内可以办结。"));
        return this;
    }

    ExtensionSteps told(String recipient, String day) {
        life.done(petition, HANDLER, TELL, telling(recipient, day));
        return this;
    }

    static Map<String, Object> telling(String recipient, String day) {
        return Map.of("recipient", recipient, "way", "LETTER", "toldOn", day);
    }
}
