package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of acts of each petition: append-only, read back as the records that were put in. What an act says is kept
 * encrypted; that it was done is also on the trail.
 */
public interface Acts {

    /**
     * Puts the act of the organ into the file and onto the trail, in the caller's transaction, with the documents that it
     * asks for; where one cannot be issued the act is not done either.
     */
    void record(String petition, String organ, Act act);

    /** The petition's latest act of the kind. */
    <A extends Act> Optional<A> latest(String petition, Class<A> kind);

    /** How the petition came to its end on the way; empty where it did not, or was taken up again since. */
    default Optional<Ended> ended(String petition) {
        List<Done<Ended>> ended = all(petition, Ended.class);
        return ended.isEmpty() || ended.size() <= all(petition, Reopened.class).size()
                ? Optional.empty()
                : Optional.of(ended.get(ended.size() - 1).act());
    }

    /** The same, with who did it and the documents that were issued with it. */
    default <A extends Act> Optional<Done<A>> latestDone(String petition, Class<A> kind) {
        return all(petition, kind).stream().reduce((earlier, later) -> later);
    }

    /** The organ's latest act of the kind. */
    <A extends Act> Optional<A> latest(String petition, String organ, Class<A> kind);

    /** All acts of the kind with the organs that did them, oldest first. */
    <A extends Act> List<Done<A>> all(String petition, Class<A> kind);

    /** The same of one organ and of those in whose place it goes on. */
    <A extends Act> List<Done<A>> all(String petition, String organ, Class<A> kind);

    /** Code of the organ that goes on with the petition in the organ's place (art. 24); its own where none does. */
    String heir(String petition, String organ);

    /** The whole file as it is shown, oldest first. */
    List<Entry> of(String petition);

    /** Petitions in which the organ has done an act of the kind. */
    List<String> petitionsWith(String action, String organ);

    /**
     * An act read back.
     *
     * @param officer id of who put it down
     * @param documents that were issued with it
     */
    record Done<A extends Act>(String organ, String officer, Instant at, A act, List<Document> documents) {

        /** Number of the document that was issued with it, such as 江洲信告〔2026〕12号; empty where none was. */
        public Optional<String> number() {
            return documents.stream().findFirst().map(Document::number);
        }
    }

    /**
     * A document that an act issued.
     *
     * @param id of the letter
     * @param title such as 信访事项受理告知书
     * @param number with the organ's word, such as 江洲信受〔2026〕12号
     */
    record Document(long id, String title, String number) {

        /** As the file names it, such as 江洲信受〔2026〕12号《信访事项受理告知书》. */
        public String named() {
            return number + "《" + title + "》";
        }
    }

    /**
     * An act as it is shown.
     *
     * @param lines text by label, as they read on the day they were put down
     * @param documents that were issued with it
     * @param recipient key of the one person whom it concerns, which its record names so; null where it concerns all
     */
    record Entry(
            String organ,
            String officer,
            Instant at,
            String action,
            String title,
            @Nullable String article,
            LocalDate on,
            Map<String, String> lines,
            List<Document> documents,
            @Nullable String recipient) {}
}
