package org.huiyin.access;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import org.huiyin.organization.Level;
import org.huiyin.organization.Organ;
import org.jspecify.annotations.Nullable;

/** An organ as a setup file writes it down. */
final class OrganEntry {

    static final Set<String> FIELDS = Set.of(
            "code", "name", "kind", "parent", "inside", "since", "until", "successor", "superior", "vertical", "level");

    private static final int LONGEST_NAME = 200;
    private static final String KINDS = Arrays.stream(Organ.Kind.values())
            .map(kind -> kind.name() + "（" + kind.label() + "）")
            .collect(joining("、"));
    private static final String LEVELS = Arrays.stream(Level.values())
            .map(level -> level.name() + "（" + level.label() + "）")
            .collect(joining("、"));

    private OrganEntry() {}

    /** Throws {@link SetupRefused}. */
    static Organ read(SetupEntry entry, String code) {
        var since = entry.day("since");
        var until = entry.dayOrNull("until");
        if (until != null && until.isBefore(since)) {
            throw entry.refused("until", "机构 " + code + " 的“until”早于“since”，请更正");
        }
        return new Organ(
                code,
                entry.text("name", LONGEST_NAME),
                kind(entry),
                entry.textOrNull("parent", SetupFile.LONGEST_CODE),
                entry.flag("inside", true),
                since,
                until,
                entry.textOrNull("successor", SetupFile.LONGEST_CODE),
                entry.textOrNull("superior", SetupFile.LONGEST_CODE),
                entry.flag("vertical", false),
                level(entry));
    }

    private static Organ.Kind kind(SetupEntry entry) {
        var text = entry.text("kind", SetupFile.LONGEST_NAME);
        return Arrays.stream(Organ.Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> entry.refused("kind", "没有机构类型“" + text + "”，可用：" + KINDS));
    }

    private static @Nullable Level level(SetupEntry entry) {
        var text = entry.textOrNull("level", SetupFile.LONGEST_NAME);
        if (text == null) {
            return null;
        }
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(text))
                .findFirst()
                .orElseThrow(() -> entry.refused("level", "没有层级“" + text + "”，可用：" + LEVELS));
    }
}
