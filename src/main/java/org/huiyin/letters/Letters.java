package org.huiyin.letters;

import java.util.List;
import java.util.Optional;

/** Letters of petitions, in draft and as issued. Everything in the caller's transaction. */
public interface Letters {

    /** Why the letter cannot be issued, in Chinese: parts, remedy, articles, template, glyphs. Changes nothing. */
    List<String> flaws(Letter letter);

    /** The letter as a PDF marked 草稿, without a number. Throws {@link Flawed} where it cannot be drawn. */
    byte[] preview(Letter letter);

    /**
     * Numbers and keeps the letter. Numbers of an organ, kind and year have no gap and no double: a transaction rolled
     * back gives its number back. Throws {@link Flawed} where {@link #flaws} finds anything.
     */
    Issued issue(Letter letter);

    /** Letters issued in a petition, oldest first. */
    List<Issued> of(String petition);

    /** A letter by id; the caller has checked that its petition may be seen. */
    Optional<Issued> find(long id);

    /**
     * The file as it was issued. Throws {@link Flawed} where the stored file is missing or is not what was issued; that
     * is on the trail.
     */
    byte[] open(long id, Format format);
}
