package org.huiyin.registry;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.registry.Register.Flaw;
import org.jspecify.annotations.Nullable;

/** Collects every flaw of a registration: an officer is told once what to correct, not again and again. */
final class Flaws {

    private final List<Flaw> found = new ArrayList<>();

    void when(boolean wrong, String field, String sentence) {
        if (wrong) {
            found.add(new Flaw(field, sentence));
        }
    }

    /** One line of text, at most {@code most} characters. */
    void line(String field, String label, @Nullable String text, int most) {
        text(field, label, text, most, false);
    }

    /** A text that may have several lines. */
    void lines(String field, String label, @Nullable String text, int most) {
        text(field, label, text, most, true);
    }

    List<Flaw> all() {
        return List.copyOf(found);
    }

    private void text(String field, String label, @Nullable String text, int most, boolean severalLines) {
        if (text == null) {
            return;
        }
        int length = Text.length(text);
        when(length > most, field, label + "共 " + length + " 字，超过 " + most + " 字上限，请精简，或者将全文作为附件。");
        when(!Text.printable(text, severalLines), field, label + "含有不可显示的控制字符，请删除后重新填写。");
    }
}
