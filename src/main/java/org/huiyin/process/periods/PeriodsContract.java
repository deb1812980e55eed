package org.huiyin.process.periods;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.calendar.Period;
import org.huiyin.organization.Organ;
import org.huiyin.process.engine.TableContract;
import org.huiyin.process.engine.TableContract.Term;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code periods.dmn} is given and what is understood of it; a row that the law does not allow is refused. */
@Configuration(proxyBeanMethods = false)
class PeriodsContract {

    @Bean
    TableContract periodsTable(Statute statute, Clock clock) {
        return new TableContract(
                "periods",
                Map.of("duty", Term.of(Duty.values()), "kind", Term.of(Organ.Kind.values()), "organ", Term.any("jsxf")),
                Map.of("length", Term.any(1L), "unit", Term.of(Period.Unit.values()), "reason", Term.any("依据")),
                new WithinTheLaw(duty -> statute.rule(duty, LocalDate.now(clock))));
    }
}
