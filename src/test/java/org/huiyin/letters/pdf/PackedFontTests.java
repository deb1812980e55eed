package org.huiyin.letters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without any font for Chinese. */
class PackedFontTests {

    @TempDir
    Path nothing;

    @Test
    void theProductsOwnFontDrawsWhatDocumentsSay() {
        var bare = new Fonts(new FontFiles(nothing), false);

        assertThat(bare.none()).isFalse();
        assertThat(bare.flaw("关于电梯停运的处理意见〔2026〕12号，请于2026年3月2日前缴纳（No. 5）")).isEmpty();
    }

    @Test
    void aRareHanziAsksForAFontOfTheSystem() {
        var bare = new Fonts(new FontFiles(nothing), false);

        assertThat(bare.flaw("李𠮷"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("𠮷"));
    }

    @Test
    void aBureausFolderIsAllThatItWants() {
        assertThat(new Fonts(nothing).none()).isTrue();
    }
}
