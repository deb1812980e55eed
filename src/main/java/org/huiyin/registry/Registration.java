package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is put down when a petition is registered (art. 19): everything the register keeps, unchecked.
 *
 * @param organ code of the organ that received it
 * @param receivedOn day of arrival in the organ's inbox or on the paper's receipt; not in the future
 * @param submittedOn day the petitioner wrote or sent it, or null where unknown
 * @param representatives names of elected representatives, at most five for visits (art. 20)
 * @param headCount number of petitioners, at least 1
 * @param requests each request on its own, in order; at least one
 * @param facts facts and reasons
 * @param oral true where an oral petition was written down by the officer
 * @param purpose null where it is not yet clear
 * @param contentClass code of the third level of the content class, or null where it is not yet clear
 * @param externalNumber number in the system it came from, unique per channel
 * @param sendersDueDate the day the sending bureau set
 * @param repeats number of the earlier petition of the same matter, or null for a first petition
 * @param coPetitioners who else signed a joint petition, the petitioner not among them; each is served the answer
 */
public record Registration(
        String organ,
        Channel channel,
        LocalDate receivedOn,
        @Nullable LocalDate submittedOn,
        Petitioner petitioner,
        @Nullable Agent agent,
        List<String> representatives,
        int headCount,
        String headline,
        List<String> requests,
        String facts,
        boolean oral,
        @Nullable Purpose purpose,
        @Nullable String contentClass,
        Localities localities,
        @Nullable String externalNumber,
        @Nullable String sendingBureau,
        @Nullable LocalDate sendersDueDate,
        @Nullable String repeats,
        ComplainedOf complainedOf,
        List<CoPetitioner> coPetitioners) {

    /** A petition of one petitioner, or of one who speaks for a group whose members are not put down. */
    public Registration(
            String organ,
            Channel channel,
            LocalDate receivedOn,
            @Nullable LocalDate submittedOn,
            Petitioner petitioner,
            @Nullable Agent agent,
            List<String> representatives,
            int headCount,
            String headline,
            List<String> requests,
            String facts,
            boolean oral,
            @Nullable Purpose purpose,
            @Nullable String contentClass,
            Localities localities,
            @Nullable String externalNumber,
            @Nullable String sendingBureau,
            @Nullable LocalDate sendersDueDate,
            @Nullable String repeats,
            ComplainedOf complainedOf) {
        this(
                organ,
                channel,
                receivedOn,
                submittedOn,
                petitioner,
                agent,
                representatives,
                headCount,
                headline,
                requests,
                facts,
                oral,
                purpose,
                contentClass,
                localities,
                externalNumber,
                sendingBureau,
                sendersDueDate,
                repeats,
                complainedOf,
                List.of());
    }

    /**
     * @param name null where unclear or withheld
     * @param address null where unclear
     * @param unclear name or address unclear or anonymous: the ground for no written notice (art. 23)
     */
    public record Petitioner(
            Kind kind,
            @Nullable String name,
            @Nullable String identityNumber,
            @Nullable String address,
            @Nullable String contact,
            boolean unclear) {}

    /** 自然人、法人、其他组织 (art. 17). */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    /**
     * @param authority what the agent may do, from the written authorisation
     */
    public record Agent(String name, @Nullable String contact, String authority) {}

    /** 联名信访人: signed the petition beside the petitioner. */
    public record CoPetitioner(
            String name, @Nullable String address, @Nullable String contact) {}

    /** Place names: where the problem lies, where the petitioner lives, who is territorially responsible. */
    public record Localities(
            @Nullable String problem,
            @Nullable String residence,
            @Nullable String responsible) {}

    /**
     * @param organs codes of organs complained of
     * @param persons officer ids where known to the installation, else names
     */
    public record ComplainedOf(List<String> organs, List<String> persons) {}
}
