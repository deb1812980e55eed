package org.huiyin.process;

import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Acceptance;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Path;
import org.huiyin.handling.Route;
import org.huiyin.handling.RouteChoice;
import org.huiyin.handling.Routes;
import org.huiyin.process.engine.Instances;
import org.huiyin.statute.Duty;
import org.springframework.context.ApplicationContext;

/** Puts a petition before the model of one route, as the organ's handling does, without the way that leads there. */
final class Entrance {

    private final ApplicationContext house;

    Entrance(ApplicationContext house) {
        this.house = house;
    }

    /** Received today by the housing bureau from the city's bureau, which chose the route; the petition's number. */
    String at(Route route, Letter letter) {
        String petition = house.getBean(Life.class).registered(letter);
        Matter matter = taken(petition, route);
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        Path path = route.path();
        if (path == Path.PERFORM) {
            house.getBean(Ledger.class).start(matter.clock(Duty.PERFORM), today);
        } else if (path != Path.INTRODUCE) {
            Duty duty = path == Path.SUGGESTION ? Duty.REPLY : Duty.FEEDBACK;
            house.getBean(Ledger.class).start(matter.clock(duty), today);
        }
        String model = Map.of(
                        Path.PERFORM, "performance",
                        Path.INTRODUCE, "introduction",
                        Path.SUGGESTION, "suggestion",
                        Path.ACCUSATION, "accusation")
                .get(path);
        var variables = Map.<String, Object>of("responsibleOrgan", HOUSING, "sender", BUREAU);
        house.getBean(Instances.class).start(model, petition, variables);
        return petition;
    }

    /** In the organ's hands, found to be its own, with the route chosen. */
    Matter taken(String petition, Route route) {
        var matter = new Matter(petition, HOUSING);
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        var choice = new RouteChoice(route, null, true, "属于本单位职权。", null, null, false, null);
        return house.getBean(CurrentOfficer.class).as(HANDLER, () -> {
            Acceptance acceptance = house.getBean(Acceptance.class);
            acceptance.received(matter, BUREAU, today);
            acceptance.confirm(matter, "法定职责。");
            house.getBean(Routes.class).choose(matter, choice);
            return matter;
        });
    }
}
