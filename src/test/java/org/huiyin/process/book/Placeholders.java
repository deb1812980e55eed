package org.huiyin.process.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers go up from test to test; the book speaks of this petition, the second one, and so on. */
final class Placeholders {

    private static final Pattern PETITION = Pattern.compile("[A-Z0-9]+-\\d{4}-\\d{6}");
    private static final Pattern PAPER = Pattern.compile("〔(\\d{4})〕\\d+号");
    private static final List<String> NAMES =
            List.of("本件", "第二件", "第三件", "第四件", "第五件", "第六件", "第七件", "第八件", "第九件", "第十件");

    private final List<String> known;

    Placeholders(List<String> petitions) {
        known = new ArrayList<>(petitions);
    }

    String in(String text) {
        var petitions = PETITION.matcher(text).replaceAll(found -> name(found.group()));
        return PAPER.matcher(petitions).replaceAll("〔$1〕×号");
    }

    String name(String petition) {
        if (!known.contains(petition)) {
            known.add(petition);
        }
        return nth(known.indexOf(petition));
    }

    private static String nth(int place) {
        return place < NAMES.size() ? NAMES.get(place) : "第" + (place + 1) + "件";
    }

    boolean several() {
        return known.size() > 1;
    }
}
