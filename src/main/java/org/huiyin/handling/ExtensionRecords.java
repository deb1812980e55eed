package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the file says of an organ's extension (art. 34). */
@Service
@Transactional(readOnly = true)
public class ExtensionRecords {

    private final Acts acts;
    private final Petitions petitions;
    private final Clock clock;

    ExtensionRecords(Acts acts, Petitions petitions, Clock clock) {
        this.acts = acts;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** The latest request with who put it down. Throws {@link java.util.NoSuchElementException} where there is none. */
    public Acts.Done<ExtensionAsked> asked(Matter matter) {
        return last(matter, ExtensionAsked.class);
    }

    /** The latest decision. Throws {@link java.util.NoSuchElementException} where there is none. */
    public Acts.Done<ExtensionDecided> decided(Matter matter) {
        return last(matter, ExtensionDecided.class);
    }

    /** Who has been told of what was approved last, oldest first. */
    public List<ExtensionTold> told(Matter matter) {
        return telling(matter).map(Acts.Done::act).toList();
    }

    /** Day on which the last letter of what was approved last was issued; empty where none was yet. */
    Optional<LocalDate> lastLetterOn(Matter matter) {
        return telling(matter)
                .map(done -> LocalDate.ofInstant(done.at(), clock.getZone()))
                .max(LocalDate::compareTo);
    }

    private Stream<Acts.Done<ExtensionTold>> telling(Matter matter) {
        var approved = decided(matter).at();
        return acts.all(matter.petition(), matter.organ(), ExtensionTold.class).stream()
                .filter(done -> !done.at().isBefore(approved));
    }

    /** Who has not been told of it yet. */
    public List<Recipient> untold(Matter matter) {
        var told = told(matter).stream().map(ExtensionTold::recipient).toList();
        return petitions.recipients(matter.petition()).stream()
                .filter(each -> !told.contains(each.key()))
                .toList();
    }

    private <A extends Act> Acts.Done<A> last(Matter matter, Class<A> kind) {
        return acts.all(matter.petition(), matter.organ(), kind).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
