package org.huiyin.process;

import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;

/** An opinion that does not support the petition, made by an organ of the test's own and served today. */
final class OwnOpinion {

    private OwnOpinion() {}

    /** Number of its petition. */
    static String served(Life life, Heirs by) {
        String petition = life.registered(Letter.aLetter());
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", by.organ(), "属其职权。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", life.today()));
        life.done(petition, by.handler(), Steps.CONFIRM, Steps.COMPETENCE);
        life.done(
                petition,
                by.handler(),
                Steps.ROUTE,
                Map.of("route", "OPINION", "reasons", "核对诉求后确定。", "deviation", "核对诉求后按该途径办理。"));
        life.done(petition, by.handler(), Steps.NOTICE, Steps.notice(life.today()));
        life.done(
                petition,
                by.handler(),
                Steps.INVESTIGATE,
                OpinionForms.with(OpinionForms.step("HEARING", life.today(), "信访人陈述电梯停运。"), OpinionForms.ENDED));
        life.done(petition, by.handler(), Steps.DRAFT, OpinionForms.rejecting());
        life.done(petition, by.leader(), Steps.APPROVE, Map.of("decision", "APPROVE"));
        life.done(petition, by.handler(), Steps.SERVICE, Steps.service(petition, life.today()));
        return petition;
    }
}
