package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.routing.Telling;
import org.huiyin.routing.TellingWay;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling the petitioner to which lower organ the petition goes, which fulfils the organ's own notice (art. 23). */
@Service
@Transactional
public class PassingTelling {

    private final Passing passing;
    private final Petitions petitions;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    PassingTelling(Passing passing, Petitions petitions, Acts acts, Ledger ledger, Clock clock) {
        this.passing = passing;
        this.petitions = petitions;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Puts down that it was told, or the ground for not telling it. */
    public Outcome tell(Matter matter, Telling telling) {
        LocalDate today = LocalDate.now(clock);
        boolean told = telling.way() != TellingWay.UNCLEAR;
        LocalDate on = told ? telling.on() : today;
        var flaws = new Flaws()
                .when(on == null, "请填写“告知日期”。")
                .when(!told && !unclear(matter), "登记的信访人姓名（名称）、住址清楚，应当告知。请选择告知方式（第二十三条第一款、第二款）。");
        if (on != null) {
            flaws.unlessBetween("告知日期", on, "转送、交办日期", passing.passedOn(matter).on(), today);
        }
        if (on == null || !flaws.none()) {
            return flaws.refused();
        }
        acts.record(matter.petition(), matter.organ(), new PassingTold(on, telling.way()));
        // the letter is issued now, whatever earlier day it was told by word of mouth
        ledger.fulfil(matter.clock(Duty.NOTICE), today);
        return new Outcome.Done();
    }

    private boolean unclear(Matter matter) {
        return petitions.facts(matter.petition()).map(Petitions.Facts::unclear).orElse(false);
    }
}
