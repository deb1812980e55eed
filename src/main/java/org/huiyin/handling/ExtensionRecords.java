package org.huiyin.handling;

import java.util.List;
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

    ExtensionRecords(Acts acts, Petitions petitions) {
        this.acts = acts;
        this.petitions = petitions;
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
        var approved = decided(matter).at();
        return acts.all(matter.petition(), matter.organ(), ExtensionTold.class).stream()
                .filter(done -> !done.at().isBefore(approved))
                .map(Acts.Done::act)
                .toList();
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
