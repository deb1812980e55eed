package org.huiyin.access;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One entry of a setup file. Texts are taken as written, because YAML's own reading makes 30 February a day in March and
 * an organ called {@code no} a false.
 */
final class SetupEntry {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+");

    private final Path file;
    private final String kind;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    /**
     * @param kind what the entry is, in Chinese
     * @param known names an entry of this kind may have
     */
    SetupEntry(Path file, String kind, Node node, Set<String> known) {
        this.file = file;
        this.kind = kind;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw refused("应逐行写成“名称: 内容”");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            var key = tuple.getKeyNode();
            var name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                throw refused(key, "没有“" + name + "”这一项，可用：" + String.join("、", new TreeSet<>(known)));
            }
            if (fields.putIfAbsent(name, tuple.getValueNode()) != null) {
                throw refused(key, "“" + name + "”写了两次，请只留一处");
            }
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    SetupRefused refused(String why) {
        return SetupRefused.at(file, line, kind + "：" + why);
    }

    /** @param where the part of the entry that is wrong */
    SetupRefused refused(Node where, String why) {
        return SetupRefused.at(file, lineOf(where), kind + "：" + why);
    }

    /** The refusal of a field that is there. */
    SetupRefused refused(String field, String why) {
        var node = fields.get(field);
        return node == null ? refused(why) : refused(node, why);
    }

    @Nullable
    String textOrNull(String field, int longest) {
        var node = fields.get(field);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw refused(node, "“" + field + "”应是一个值");
        }
        var text = scalar.getValue().strip();
        if (text.codePointCount(0, text.length()) > longest) {
            throw refused(node, "“" + field + "”最多 " + longest + " 个字");
        }
        return text.isEmpty() ? null : text;
    }

    String text(String field, int longest) {
        var text = textOrNull(field, longest);
        if (text == null) {
            throw refused(field, "缺少“" + field + "”，请补上");
        }
        return text;
    }

    /** Letters and digits. */
    String id(String field, int longest) {
        var id = text(field, longest);
        if (!ID.matcher(id).matches()) {
            throw refused(field, "“" + id + "”不合规，“" + field + "”只能用英文字母和数字");
        }
        return id;
    }

    @Nullable
    LocalDate dayOrNull(String field) {
        var text = textOrNull(field, Integer.MAX_VALUE);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw refused(field, "“" + text + "”不是日期，“" + field + "”应写成 2026-01-31 这样");
        }
    }

    LocalDate day(String field) {
        var day = dayOrNull(field);
        if (day == null) {
            throw refused(field, "缺少“" + field + "”，请补上");
        }
        return day;
    }

    boolean flag(String field, boolean otherwise) {
        var text = textOrNull(field, Integer.MAX_VALUE);
        if (text != null && !Set.of("true", "false").contains(text)) {
            throw refused(field, "“" + field + "”应写 true（是）或者 false（否）");
        }
        return text == null ? otherwise : text.equals("true");
    }

    List<Node> list(String field) {
        var node = fields.get(field);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw refused(node, "“" + field + "”应是一个列表，各项以“- ”开头");
        }
        return sequence.getValue();
    }
}
