package org.huiyin.registry;

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

    /** Personal data in clear; the caller must record the reveal on the trail before it is shown. */
    Optional<Identity> reveal(String petition);

    /** One line per petition for lists, in one query. */
    Map<String, Headline> headlines(Collection<String> petitions);

    record Headline(String petition, String headline, boolean first) {}

    record Identity(
            @Nullable String name,
            @Nullable String address,
            @Nullable String contact) {}

    /**
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
