package org.huiyin.deadlines;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.registry.PetitionRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps a petition's book open until the transaction ends. One action of an officer touches several clocks of a petition
 * and the engine asks again for each timer and due date; the ledger is read once for all of them.
 */
@Component
class Books {

    private final LedgerEvents events;

    Books(LedgerEvents events) {
        this.events = events;
    }

    Book of(String petition) {
        Shelf shelf = shelf();
        if (shelf == null) {
            return read(petition);
        }
        return shelf.books.computeIfAbsent(petition, this::read);
    }

    /**
     * The book with the clock held until the transaction ends: of two at a time the second finds what the first has
     * written. Held once already, nobody else has written of it since.
     */
    Book held(Ledger.Clock clock) {
        Shelf shelf = shelf();
        if (shelf != null && shelf.held.contains(clock)) {
            return of(clock.petition());
        }
        boolean there = !events.hold(clock.petition(), clock.duty(), clock.organ(), clock.item())
                .isEmpty();
        if (shelf != null && there) {
            shelf.held.add(clock);
        }
        return reread(clock.petition());
    }

    /** The same for all clocks of the petition. */
    Book allHeld(String petition) {
        events.holdAll(List.of(petition));
        return reread(petition);
    }

    /** The clock's round, held; empty where it does not run. What this transaction knows not to run is not asked for. */
    Optional<Round> heldRunning(Ledger.Clock clock) {
        Shelf shelf = shelf();
        Book open = shelf == null ? null : shelf.books.get(clock.petition());
        boolean ended = open != null && open.running(clock).isEmpty();
        return ended ? Optional.empty() : held(clock).running(clock);
    }

    /** Reads anew what others have committed meanwhile. */
    Book reread(String petition) {
        Book book = read(petition);
        put(petition, book);
        return book;
    }

    /** The same for several petitions in one query; in a transaction only, for elsewhere nothing is kept. */
    void rereadAll(Collection<String> petitions) {
        var lines = events.of(petitions).stream()
                .collect(Collectors.groupingBy(event -> event.clock().petition()));
        lines.forEach((petition, written) -> put(petition, new Book(written)));
    }

    /** A petition just registered has no clocks: nothing to look up. Before all others, for they start its first. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void open(PetitionRegistered registered) {
        put(registered.petition(), new Book(List.of()));
    }

    private void put(String petition, Book book) {
        Shelf shelf = shelf();
        if (shelf != null) {
            shelf.books.put(petition, book);
        }
    }

    private Book read(String petition) {
        return new Book(events.of(List.of(petition)));
    }

    /** The transaction's shelf; null outside of a transaction, where nothing may be kept. */
    private @Nullable Shelf shelf() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Shelf shelf) {
            return shelf;
        }
        var shelf = new Shelf();
        TransactionSynchronizationManager.bindResource(this, shelf);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(shelf, this) {});
        return shelf;
    }

    private static final class Shelf extends ResourceHolderSupport {

        private final Map<String, Book> books = new HashMap<>();
        private final Set<Ledger.Clock> held = new HashSet<>();
    }
}
