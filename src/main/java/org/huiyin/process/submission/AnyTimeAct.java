package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;

/** One kind of act that may come at any time: what is asked for, and what it means to the house. */
interface AnyTimeAct {

    /** Stable name in addresses, such as {@code withdrawal}. */
    String key();

    /** What officers call it, in Chinese. */
    String title();

    /** One or two sentences with the article: when it is used and what follows. */
    String help();

    /** Fields of its form with their help. */
    List<Entry> entries();

    /** The same where some are asked for in this petition only. */
    default List<Entry> entries(At at) {
        return entries();
    }

    /** Roles that may do it beside the registrar of the receiving or sorting organ, who may do each. */
    default Set<Role> roles() {
        return Set.of();
    }

    /** True where files may be sent in with it. */
    default boolean takesFiles() {
        return false;
    }

    /** The sentence that stands against doing it now; empty where nothing does. */
    default String against(At at) {
        return "";
    }

    /** How long it may come. */
    default Until until() {
        return Until.DONE;
    }

    /** What puts an end to an act. */
    enum Until {
        /** the petition is done or ended, and only waits for the archive */
        DONE,
        /** the petition was ended, by withdrawal for one; done, it may still be sent to */
        ENDED,
        /** the petition is archived */
        ARCHIVED,
        /** the petition was ended; done or archived, it must be answered all the same */
        NEVER,
        /** the act knows its own last day, which neither an end nor the archive brings forward */
        ITSELF
    }

    /**
     * Organ for which the acting officer may do it though they have no part in the petition yet, as reviewers have none
     * before the first request.
     */
    default Optional<String> organ(String petition) {
        return Optional.empty();
    }

    /** Choices by field for selects whose values depend on the petition: label by value. */
    default Map<String, Map<String, String>> choices(At at) {
        return Map.of();
    }

    /** Numbers of other petitions that it changes or relies on, as typed; they are held with the petition itself. */
    default Set<String> alsoConcerned(String petition, Map<String, Object> values) {
        return Set.of();
    }

    /**
     * Does it. A refusal is returned; the caller undoes everything then.
     *
     * @param files names of the files sent in with it
     */
    Completion perform(At at, Answers answers, List<String> files);

    /**
     * @param help what to write, with the article
     */
    record Entry(Field<?> field, String help) {}
}
