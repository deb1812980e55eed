package org.huiyin.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The writing side of the petition register. Everything in the caller's transaction, or one of its own. */
public interface Register {

    /** Every flaw for which {@link #register} would refuse; empty where there is none. Changes nothing. */
    List<Flaw> check(Registration registration);

    /**
     * Checks and registers; publishes {@link PetitionRegistered} in the same transaction. A refusal changes nothing and
     * is a value, not an exception.
     */
    Outcome register(Registration registration);

    /** Keeps the date of acceptance (arts 23, 34). Throws {@link IllegalArgumentException} for an unknown number. */
    void accepted(String petition, LocalDate on);

    /** Keeps another purpose than was registered. Throws {@link IllegalArgumentException} for an unknown number. */
    void reclassified(String petition, Purpose purpose);

    /** Closes the petition; its facts stay. Throws {@link IllegalArgumentException} for an unknown number. */
    void archived(String petition, LocalDate on);

    /**
     * Waits for the petitions and holds them until the caller's transaction ends: what is read of them afterwards stays
     * true. Several are held in one call, in the order of their numbers, so that two callers never wait for each other.
     */
    void hold(Collection<String> numbers);

    /** Registered under a number, or refused with every flaw found. */
    sealed interface Outcome {
        /**
         * @param code with which the petitioner asks where the petition stands: to be given to them now, for it is kept
         *     nowhere
         */
        record Registered(String petition, Code code) implements Outcome {}

        record Refused(List<Flaw> flaws) implements Outcome {}
    }

    /**
     * @param field component of {@link Registration} such as {@code requests} or {@code petitioner.name}
     * @param sentence what is wrong and what to do, in Chinese
     */
    record Flaw(String field, String sentence) {}
}
