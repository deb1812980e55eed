package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reading side of the petition register. */
public interface Petitions {

    /** Facts with personal data masked (张*, 138****1234). */
    Optional<Facts> facts(String petition);

    /** Code of the organ that registered it; of information, of the organ that found it out. */
    Optional<String> registeredBy(String petition);

    /** The same of many, by number, in one query of each kind; unknown ones are left out. */
    Map<String, String> registeredBy(Collection<String> petitions);

    /** Numbers of those not archived, in their order, after the given one. */
    List<String> notArchived(String after, int limit);

    /** Personal data in clear; the caller must record the reveal on the trail before it is shown. */
    Optional<Identity> reveal(String petition);

    /** Co-petitioners in clear, under the same condition. */
    List<Identity> revealCoPetitioners(String petition);

    /**
     * Everybody whom the petition names, in clear, under the same condition: who signed, their agent and representatives,
     * persons complained of.
     */
    List<Identity> revealEverybody(String petition);

    /** How it came to the register and who else is in it, names masked. */
    Optional<Circumstances> circumstances(String petition);

    /**
     * Everybody an answer in this petition is served to: the petitioner first, co-petitioners, then those of petitions
     * joined to it; nobody who has withdrawn or is no more, unless nobody else is left.
     */
    List<Recipient> recipients(String petition);

    /** Petitions registered as coming back to this one's matter, oldest first. */
    List<Repeated> repeated(String petition);

    /** The same of many, in one query; those that nobody came back to are left out. */
    Map<String, List<Repeated>> repeated(Collection<String> petitions);

    /** Petitions that bear the number in the system they came from; several where channels use the same number. */
    List<String> withExternalNumber(String number);

    /** One line for lists per petition or information; the petitions in one query. */
    Map<String, Headline> headlines(Collection<String> petitions);

    /**
     * @param key names the recipient in forms and acts: the petition's number, with /2, /3 for further persons
     * @param name masked, or 姓名不清
     * @param petition number of the petition they are in, which may have been joined to this one
     */
    record Recipient(String key, String name, String petition) {}

    /** A petition that came back to the matter of an earlier one. */
    record Repeated(String petition, LocalDate receivedOn) {}

    /** @param purpose null where it is not clear */
    record Headline(
            String petition,
            String headline,
            boolean first,
            @Nullable Purpose purpose) {}

    record Identity(
            @Nullable String name,
            @Nullable String address,
            @Nullable String contact) {}

    /**
     * @param registeredAt when it was written into the register
     * @param oral true where an oral petition was written down by the officer
     * @param agent name and contact masked, or null where the petitioner acts alone
     * @param representatives masked names
     * @param coPetitioners masked names of who signed beside the petitioner
     * @param personsComplainedOf masked names
     */
    record Circumstances(
            String petition,
            Instant registeredAt,
            boolean oral,
            Registration.@Nullable Agent agent,
            List<String> representatives,
            List<String> coPetitioners,
            List<String> personsComplainedOf,
            @Nullable String externalNumber,
            @Nullable String sendingBureau,
            @Nullable LocalDate sendersDueDate) {}

    /**
     * @param complainedOf names of organs and masked names of persons
     * @param contentClass names of the three levels, empty where not yet classified
     * @param name masked name, or 姓名不清
     */
    record Facts(
            String petition,
            String organ,
            Channel channel,
            @Nullable Purpose purpose,
            List<String> contentClass,
            Registration.Kind kind,
            String name,
            String address,
            String contact,
            boolean unclear,
            int headCount,
            String headline,
            List<String> requests,
            String facts,
            LocalDate receivedOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate archivedOn,
            @Nullable String repeats,
            List<String> complainedOf,
            Registration.Localities localities) {}
}
