package org.huiyin.access;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a setup file; its first mistake is a {@link SetupRefused}. */
final class SetupFile {

    /** Organ, year and serial must fit into a petition's number. */
    static final int LONGEST_CODE = 28;

    static final int LONGEST_NAME = 100;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_MAIL = 254;
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>\"]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final Set<String> PARTS = Set.of("organs", "officers");
    private static final Set<String> OFFICER = Set.of("id", "name", "posts", "since", "mail", "integrator");
    private static final String ROLES = Arrays.stream(Role.values())
            .map(role -> role.code() + "（" + role.label() + "）")
            .collect(joining("、"));

    private final Path file;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Setup.NewOrgan> organs = new ArrayList<>();
    private final List<Setup.NewOfficer> officers = new ArrayList<>();
    private final List<Setup.NewIntegrator> integrators = new ArrayList<>();

    private SetupFile(Path file) {
        this.file = file;
    }

    static Setup read(Path file) {
        return new SetupFile(file).setup();
    }

    private Setup setup() {
        var parts = new SetupEntry(file, "文件", SetupText.tree(file), PARTS);
        parts.list("organs").forEach(node -> organ(new SetupEntry(file, "机构", node, OrganEntry.FIELDS)));
        parts.list("officers").forEach(node -> officer(new SetupEntry(file, "工作人员", node, OFFICER)));
        return new Setup(List.copyOf(organs), List.copyOf(officers), List.copyOf(integrators));
    }

    private void organ(SetupEntry entry) {
        var code = entry.id("code", LONGEST_CODE);
        // petition numbers begin with the code in capitals
        if (!codes.add(code.toLowerCase(Locale.ROOT))) {
            throw entry.refused("code", "机构代码 " + code + " 前面已经用过（不分大小写），请改用另一个或者删去其中一项");
        }
        organs.add(new Setup.NewOrgan(entry, OrganEntry.read(entry, code)));
    }

    private void officer(SetupEntry entry) {
        var id = entry.id("id", LONGEST_ID);
        if (!ids.add(id.toLowerCase(Locale.ROOT)) || id.equals(ActingOfficer.SYSTEM)) {
            throw entry.refused("id", "账号 " + id + " 前面已经用过（不分大小写）或者由系统保留，请改用另一个");
        }
        var name = entry.text("name", LONGEST_NAME);
        var posts =
                entry.list("posts").stream().map(node -> post(entry, id, node)).toList();
        if (entry.flag("integrator", false)) {
            if (!posts.isEmpty() || entry.dayOrNull("since") != null || mail(entry) != null) {
                throw entry.refused("posts", "对接账号 " + id + " 没有岗位，也不收邮件，请删去“posts”“since”“mail”，或者删去“integrator”");
            }
            integrators.add(new Setup.NewIntegrator(entry, id, name));
        } else if (posts.isEmpty()) {
            throw entry.refused("posts", "工作人员 " + id + " 缺少“posts”，请至少写一个岗位，例如 jsxf.registrar");
        } else {
            officers.add(new Setup.NewOfficer(entry, new Officer(id, name), posts, entry.day("since"), mail(entry)));
        }
    }

    private static @Nullable String mail(SetupEntry entry) {
        var text = entry.textOrNull("mail", LONGEST_MAIL);
        if (text != null && !MAIL.matcher(text).matches()) {
            throw entry.refused("mail", "“" + text + "”不是电子邮箱，“mail”应写成 zhoumin@example.gov.cn 这样");
        }
        return text;
    }

    private static Post post(SetupEntry entry, String id, Node node) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        int dot = text.lastIndexOf('.');
        if (dot < 1) {
            throw entry.refused(node, id + " 的“" + text + "”不是岗位，应写成“机构代码.角色”，例如 jsxf.registrar");
        }
        var code = text.substring(dot + 1);
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .map(role -> new Post(text.substring(0, dot), role))
                .orElseThrow(() -> entry.refused(node, id + " 的岗位 " + text + "：没有角色“" + code + "”，可用：" + ROLES));
    }
}
