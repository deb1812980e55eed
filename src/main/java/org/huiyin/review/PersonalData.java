package org.huiyin.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.huiyin.registry.HiddenNumbers;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Personal data that a publication must not hold (art. 36, paragraph 2): of everybody whom the petition or one joined to
 * it names. In clear, compared and never shown.
 */
@Component
class PersonalData {

    /** Shorter addresses and contacts say nothing of a person. */
    private static final int TELLING = 6;
    /** Longer names are those of organisations. */
    private static final int LONGEST_NAME = 4;

    private final Petitions petitions;
    private final Links links;

    PersonalData(Petitions petitions, Links links) {
        this.petitions = petitions;
        this.links = links;
    }

    /** The text with names, addresses, contacts and numbers of persons left out. */
    String hidden(String petition, String text) {
        var shown = new StringBuilder(text);
        each(petition, (kind, value) -> replace(shown, value, kind.instead(value)));
        return HiddenNumbers.in(shown.toString());
    }

    /** What stands against publishing the texts, in Chinese. */
    List<String> in(String petition, List<String> texts) {
        String whole = String.join("\n", texts);
        Set<String> found = new LinkedHashSet<>();
        each(petition, (kind, value) -> {
            if (whole.contains(value)) {
                found.add(kind.sentence);
            }
        });
        if (!HiddenNumbers.in(whole).equals(whole)) {
            found.add("公示内容含有证件号码或者电话号码，请删去后再公示（第三十六条第二款）。");
        }
        return List.copyOf(found);
    }

    private void each(String petition, BiConsumer<What, String> found) {
        for (Petitions.Identity person : people(petition)) {
            give(person.address(), TELLING, What.ADDRESS, found);
            give(person.contact(), TELLING, What.CONTACT, found);
            give(person.name(), 2, What.NAME, found);
        }
    }

    private List<Petitions.Identity> people(String petition) {
        var people = new ArrayList<Petitions.Identity>();
        Stream.concat(Stream.of(petition), links.joinedTo(petition).stream())
                .forEach(each -> people.addAll(petitions.revealEverybody(each)));
        return people;
    }

    private static void give(@Nullable String value, int atLeast, What kind, BiConsumer<What, String> found) {
        if (value != null && value.strip().length() >= atLeast) {
            found.accept(kind, value.strip());
        }
    }

    private static void replace(StringBuilder text, String value, String instead) {
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + instead.length())) {
            text.replace(at, at + value.length(), instead);
        }
    }

    private enum What {
        NAME("公示内容含有信访人、代表人、代理人或者其他有关人员的姓名（名称），请隐去后再公示（第三十六条第二款）。"),
        ADDRESS("公示内容含有信访人的住址，请隐去后再公示（第三十六条第二款）。"),
        CONTACT("公示内容含有信访人的联系方式，请隐去后再公示（第三十六条第二款）。");

        private final String sentence;

        What(String sentence) {
            this.sentence = sentence;
        }

        String instead(String value) {
            if (this != NAME) {
                return this == ADDRESS ? "（住址略）" : "（联系方式略）";
            }
            boolean person = value.codePointCount(0, value.length()) <= LONGEST_NAME || value.contains("·");
            return person ? value.substring(0, value.offsetByCodePoints(0, 1)) + "某" : "某单位";
        }
    }
}
