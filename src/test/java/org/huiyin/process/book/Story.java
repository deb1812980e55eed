package org.huiyin.process.book;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that is a chapter of the scenario book: a petition's way from registration to its ending. What happened is
 * written down while it runs and compared with the committed chapter; {@code -Dhuiyin.book=write} rewrites the chapter.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(StoryExtension.class)
public @interface Story {

    /** Place in the book, from 1; never used twice. */
    int number();

    /** Chinese, as a bureau would name the case: the matter, then its way. */
    String title();

    /** Chinese, one to three sentences: the facts and the law's point. */
    String about();

    /** How the story's first petition must have ended. */
    Ending ending();
}
