package org.huiyin.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** form-js has no translation of its own: every fixed string that it can show must be in our list. */
class FormStringsTests {

    /** Names of components, which only an editor of forms shows. */
    private static final Set<String> FOR_EDITORS = Set.of(
            "Checkbox",
            "Checkbox group",
            "Date time",
            "Group",
            "Dynamic list",
            "Expression",
            "Image view",
            "Number",
            "Radio group",
            "Separator",
            "Spacer",
            "Table",
            "Tag list",
            "Text area",
            "Text field",
            "Text view");

    /** Keys of the keyboard, sample rows of a new table, and what a number field holds when it holds no number. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "ArrowDown",
            "ArrowUp",
            "Backspace",
            "Delete",
            "Enter",
            "Escape",
            "Space",
            "Name",
            "Date",
            "John Doe",
            "Erika Muller",
            "Dominic Leaf",
            "NaN");

    @Test
    void coversWhateverTheBundledFormsCanShow() {
        var translated = FormStrings.translated();

        var shown = FormStrings.literals(FormStrings.viewer()).filter(text -> !translated.contains(text));

        assertThat(shown.distinct()
                        .filter(text -> translated.stream().noneMatch(known -> isBeginning(text, known)))
                        .filter(text -> !FOR_EDITORS.contains(text) && !NOT_SHOWN.contains(text)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "have at most ${n} decimal digit${n>1?\"s\":\"\"} , Value is expected to have at most {0} decimal digits.",
                "be an integer                                   , Value is expected to be an integer.",
                "placeholder:h?\"hh:mm\"                         , hh:mm",
                ":\"hh:mm ?m\"                                   , hh:mm ?m",
                "\" of \"                                        , of",
                "Field is required.                              , Field is required."
            })
    void coversWhatDoesNotBeginLikeASentence(String source, String english) {
        assertThat(FormStrings.viewer()).contains(source);

        assertThat(FormStrings.translated()).contains(english);
    }

    @Test
    void saysEverythingInChinese() {
        var chinese = FormStrings.chinese();

        assertThat(chinese).hasSameSizeAs(FormStrings.translated()).hasSizeGreaterThan(40);
        assertThat(chinese).allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic) || text.equals("／"));
    }

    @Test
    void findsAMessageThatNobodyTranslated() {
        var source = "i.push(\"Field must be new.\"),r.push(`Value ${t.max} of ${n} is new.`),e=\"fjs-input\"";

        var literals = FormStrings.literals(source);

        assertThat(literals).containsExactly("Field must be new.", "Value {0} of {1} is new.");
    }

    /** A message put together from parts begins with the first of them. */
    private static boolean isBeginning(String text, String known) {
        return text.endsWith(" ") && known.startsWith(text);
    }
}
