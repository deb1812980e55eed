package org.huiyin.process.targets;

import java.util.List;
import java.util.Map;
import org.huiyin.calendar.Period;
import org.huiyin.process.engine.TableContract;
import org.huiyin.process.engine.TableContract.Term;
import org.huiyin.statute.Duty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code targets.dmn} is given and what is understood of it. */
@Configuration(proxyBeanMethods = false)
class TargetsContract {

    @Bean
    TableContract targetsTable() {
        return new TableContract(
                "targets",
                Map.of(
                        "duty",
                        Term.of(Duty.values()),
                        "level",
                        Term.of(TargetTable.levels()),
                        "lane",
                        Term.of(TargetTable.lanes())),
                Map.of("length", Term.any(1L), "unit", Term.of(Period.Unit.values()), "reason", Term.any("依据")),
                TargetsContract::positive);
    }

    /** What is later than the law's day is not aimed at; what lies before the start could not even be. */
    private static List<String> positive(Map<String, String> conditions, Map<String, Object> results) {
        return ((Number) results.getOrDefault("length", 0)).intValue() > 0
                ? List.of()
                : List.of("内部时限至少为 1，不能是 " + results.get("length"));
    }
}
