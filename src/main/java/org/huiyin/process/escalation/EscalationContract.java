package org.huiyin.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.huiyin.deadlines.Rung.Moment;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.TableContract;
import org.huiyin.process.engine.TableContract.Term;
import org.huiyin.statute.Duty;
import org.huiyin.statute.NotInForce;
import org.huiyin.statute.Statute;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code escalation.dmn} is given and what is understood of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EscalationSettings.class)
class EscalationContract {

    @Bean
    TableContract escalationRules(Statute statute, Clock clock) {
        return new TableContract(
                "escalation",
                Map.of("duty", Term.of(Duty.values()), "side", Term.of(Side.values())),
                Map.of(
                        "rung",
                        Term.any("文字"),
                        "moment",
                        Term.of(Moment.values()),
                        "workingDays",
                        Term.any(1L),
                        "organ",
                        Term.of(Place.values()),
                        "reason",
                        Term.any("文字"),
                        "role",
                        Term.of(Arrays.stream(Role.values()).map(Role::code).toList())),
                RungRows::wrong,
                RungRows::contradicting,
                new NoHole(duty -> canBeLate(statute, duty, LocalDate.now(clock))));
    }

    /** A duty that comes into force later is asked for in time. */
    private static boolean canBeLate(Statute statute, Duty duty, LocalDate today) {
        try {
            return !statute.rule(duty, today).lapses();
        } catch (NotInForce later) {
            return true;
        }
    }
}
