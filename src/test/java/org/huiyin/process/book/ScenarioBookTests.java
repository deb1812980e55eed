package org.huiyin.process.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.process.book.Walk.Place;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed book against the stories and the models; reads files and classes only. */
class ScenarioBookTests {

    private static final int STORIES = 40;

    static Set<String> models() {
        return Places.byModel().keySet();
    }

    @Test
    void givesEachStoryAPlaceOfItsOwn() {
        List<Integer> numbers = Stories.all().stream().map(Story::number).toList();

        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void tellsEveryStoryAndNothingElse() {
        assertThat(BookFile.chapters().entrySet().stream()
                        .map(chapter -> BookFile.headingOf(chapter.getValue()))
                        .toList())
                .as(
                        "Chapters of %s; a chapter without a story is taken out by hand, or by writing the book anew",
                        BookFile.PATH)
                .isEqualTo(Stories.all().stream()
                        .map(story -> Chapter.heading(story.number(), story.title()))
                        .toList());
        assertThat(WalksFile.walks().keySet())
                .as("Stories in %s", WalksFile.PATH)
                .containsExactlyElementsOf(
                        Stories.all().stream().map(Story::number).toList());
    }

    @Test
    void isLaidOutAsItIsWritten() {
        assertThat(BookFile.lines(BookFile.PATH).equals(BookFile.whole(BookFile.chapters())))
                .as("%s has its preface and contents; run any story with -Dhuiyin.book=write", BookFile.PATH)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("models")
    void walksEveryNodeAndEveryRuleOf(String model) {
        assertThat(Places.notWalked(model, WalksFile.walks().values()))
                .as("Flow nodes or rules of %s that no story passes", model)
                .isEmpty();
    }

    @Test
    void reachesEveryLawfulEnding() {
        assertThat(Stories.all()).hasSizeGreaterThanOrEqualTo(STORIES);
        assertThat(Arrays.stream(Ending.values())
                        .filter(ending -> Stories.all().stream().noneMatch(story -> story.ending() == ending)))
                .as("Endings that no story reaches")
                .isEmpty();
    }

    @Test
    void aNodeThatNoStoryPassesIsFound() {
        var all = Places.byModel().get("petition");
        var walked = new TreeSet<>(all);
        walked.remove(new Place("petition", "UserTask_ArchivePetition"));

        assertThat(Places.notWalked("petition", List.of(walked)))
                .containsExactly(new Place("petition", "UserTask_ArchivePetition"));
        assertThat(Places.notWalked("petition", List.of(all))).isEmpty();
    }

    @Test
    void twoChaptersOfOneNumberAreFound() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BookFile.chapters(List.of("## 1. 电梯", "", "## 1. 供暖")))
                .withMessageContaining("两个第 1 件");
    }
}
