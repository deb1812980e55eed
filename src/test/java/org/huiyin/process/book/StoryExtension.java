package org.huiyin.process.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.util.diff.DiffUtils;
import org.huiyin.process.book.Walk.Place;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Begins the chronicle before a story and holds its chapter against the committed one after it. */
final class StoryExtension implements BeforeEachCallback, AfterEachCallback {

    private static final boolean WRITE = "write".equals(System.getProperty("huiyin.book"));

    @Override
    public void beforeEach(ExtensionContext test) {
        house(test).getBean(StoryOutcome.class).begin();
    }

    /** Says nothing about a story that has failed already. */
    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            return;
        }
        var story = test.getRequiredTestMethod().getAnnotation(Story.class);
        var outcome = house(test).getBean(StoryOutcome.class);
        outcome.assertEnded(story);
        var chapter = BookFile.trimmed(outcome.chapter(story));
        if (WRITE) {
            OneWriter.alone(() -> {
                BookFile.write(story.number(), chapter);
                WalksFile.write(story.number(), outcome.places());
            });
        } else {
            compare(story, chapter, outcome.places());
        }
    }

    private static void compare(Story story, List<String> chapter, Set<Place> places) {
        var committed = BookFile.chapters().getOrDefault(story.number(), List.of());
        differs(story, BookFile.PATH.toString(), committed, chapter);
        var walk = WalksFile.walks().getOrDefault(story.number(), new TreeSet<>());
        differs(
                story,
                WalksFile.PATH.toString(),
                WalksFile.linesOf(story.number(), walk),
                WalksFile.linesOf(story.number(), places));
    }

    private static void differs(Story story, String file, List<String> committed, List<String> happened) {
        var differences = new StringBuilder();
        for (var delta : DiffUtils.diff(committed, happened).getDeltas()) {
            delta.getOriginal()
                    .getLines()
                    .forEach(line -> differences.append("\n- ").append(line));
            delta.getRevised()
                    .getLines()
                    .forEach(line -> differences.append("\n+ ").append(line));
        }
        assertThat(differences.toString())
                .as(
                        "Story %d (%s) went another way than %s tells (- committed, + happened). If the new way is right,"
                                + " run it with -Dhuiyin.book=write and read the difference before committing.",
                        story.number(), story.title(), file)
                .isEmpty();
    }

    private static ApplicationContext house(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test);
    }
}
