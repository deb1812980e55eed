package org.huiyin.process.periods;

import java.util.Map;
import java.util.Optional;
import org.huiyin.calendar.Period;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.engine.Decisions;
import org.huiyin.process.engine.KeptAnswers;
import org.huiyin.statute.Duty;
import org.huiyin.statute.LocalPeriods;
import org.springframework.stereotype.Component;

/**
 * The locality's periods of {@code periods.dmn}. Each clock that starts asks; what a version of the table has answered
 * once it answers the same.
 */
@Component
class LocalPeriodTable implements LocalPeriods {

    private static final String TABLE = "periods";

    private final Decisions decisions;
    private final Organization organization;
    private final KeptAnswers<Question, Optional<Period>> answered;

    LocalPeriodTable(Decisions decisions, Organization organization) {
        this.decisions = decisions;
        this.organization = organization;
        this.answered = decisions.keep(TABLE, this::ask);
    }

    @Override
    public Optional<Period> of(Duty duty, String organ) {
        var kind = organization.organ(organ).map(Organ::kind).orElse(Organ.Kind.ORGAN);
        return answered.of(new Question(duty, kind, organ));
    }

    private Optional<Period> ask(Question question) {
        Map<String, Object> inputs =
                Map.of("duty", question.duty().name(), "kind", question.kind().name(), "organ", question.organ());
        return decisions.evaluate(TABLE, inputs).stream().findFirst().map(TablePeriod::of);
    }

    private record Question(Duty duty, Organ.Kind kind, String organ) {}
}
