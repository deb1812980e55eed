package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.huiyin.letters.word.TemplateCheck;
import org.huiyin.letters.word.WordFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product's own templates are those that the maker makes, and pass the check that uploads pass. */
class TemplateMakerTests {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theTemplateIsWhatTheMakerMakes(Kind kind) throws IOException {
        var made = WordFile.read(TemplateMaker.templates().get(kind));

        var packed = WordFile.read(OfTheProduct.file(kind));

        assertThat(packed.names()).containsExactlyElementsOf(made.names());
        assertThat(packed.document().getDocumentElement().getTextContent())
                .isEqualTo(made.document().getDocumentElement().getTextContent());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theTemplateHasTheFieldsItsKindNeedsAndNoOthers(Kind kind) {
        assertThat(TemplateCheck.flaws(OfTheProduct.file(kind), Values.known(kind), Values.required(kind)))
                .isEmpty();
    }
}
