package org.huiyin.letters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Word templates of letters: an organ's own, else those of the nearest organ above, else the product's. */
public interface Templates {

    /** The template that letters of the organ are made from, and whose it is. */
    Template of(Kind kind, String organ);

    /** Versions that the organ itself adopted, the latest first. */
    List<Version> versions(Kind kind, String organ);

    /** The file of a version. */
    Optional<byte[]> file(Kind kind, String organ, int version);

    /** Names of the fields that a template of the kind may have; true for those it must have. */
    Map<String, Boolean> fields(Kind kind);

    /** Why the file cannot serve as a template of the kind, in Chinese; empty where it can. */
    List<String> flaws(Kind kind, byte[] file);

    /** A letter of the kind with sample data as PDF. Throws {@link Flawed} where it cannot be drawn. */
    byte[] sample(Kind kind, String organ, byte[] file);

    /** Makes the file the organ's template from now on; throws {@link Flawed} where it has flaws. On the trail. */
    Version adopt(Kind kind, String organ, byte[] file);

    /** Gives the kind back to what the organ inherits. On the trail. */
    void withdraw(Kind kind, String organ);

    /** The organ's word in its numbers, such as 江洲. */
    String word(String organ);

    /** Sets the organ's word. On the trail. Throws {@link Flawed} where another organ has it. */
    void name(String organ, String word);

    /**
     * @param owner code of the organ whose template it is, or null where it is the product's
     * @param version of the owner, or 0 where it is the product's
     */
    record Template(@Nullable String owner, int version, byte[] file) {}

    /**
     * @param sha256 of the file, or null where the kind was given back
     * @param by id of the officer
     */
    record Version(int version, @Nullable String sha256, Instant at, String by) {}
}
