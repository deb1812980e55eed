package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** What the file says of the service of an organ's opinion. */
@Component
class ServiceFile {

    private final Acts acts;

    ServiceFile(Acts acts) {
        this.acts = acts;
    }

    /** Day on which the edition in force last reached somebody; empty where it reached nobody. */
    Optional<LocalDate> lastServedOn(Matter matter) {
        return serviceActs(matter)
                .max((one, other) -> one.edition() == other.edition()
                        ? one.on().compareTo(other.on())
                        : Integer.compare(one.edition(), other.edition()))
                .map(Served::on);
    }

    /** Keys of whom the edition reached, or cannot reach. */
    Set<String> done(Matter matter, int edition) {
        Stream<String> served =
                serviceActs(matter).filter(act -> act.edition() == edition).map(Served::recipient);
        Stream<String> notServed = acts.all(matter.petition(), matter.organ(), NotServed.class).stream()
                .map(Acts.Done::act)
                .filter(act -> act.edition() == edition)
                .map(NotServed::recipient);
        return Stream.concat(served, notServed).collect(Collectors.toSet());
    }

    private Stream<Served> serviceActs(Matter matter) {
        return acts.all(matter.petition(), matter.organ(), Served.class).stream()
                .map(Acts.Done::act);
    }
}
