package org.huiyin.access;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.organization.Level;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Post;

/** What a setting-up added, in sentences for the operator. */
final class SetupReport {

    private final List<String> sentences = new ArrayList<>();
    private int organs;
    private int posts;
    private int accounts;

    void added(Organ organ) {
        organs++;
        sentences.add("新增机构 " + organ.code() + " " + organ.name());
    }

    void added(Officer officer, Post post) {
        posts++;
        sentences.add("新增任职 " + officer.id() + " " + officer.name() + "：" + post.id());
    }

    void account(String id, String name) {
        accounts++;
        sentences.add("新增账号 " + id + " " + name);
    }

    void address(Officer officer) {
        sentences.add("登记邮箱 " + officer.id() + " " + officer.name());
    }

    void level(Organ organ, Level level) {
        sentences.add("登记层级 " + organ.code() + " " + organ.name() + "：" + level.label());
    }

    void withoutLevel(Organ organ) {
        sentences.add("机构 " + organ.code() + " 没有写明层级（level），其信访部门不设分办的内部时限");
    }

    void differs(Organ organ) {
        sentences.add("机构 " + organ.code() + " 已有，与文件不同之处未改");
    }

    void differs(Officer officer) {
        sentences.add("工作人员 " + officer.id() + " 已有，姓名未改");
    }

    /** Details first, the sum last. */
    List<String> sentences() {
        var all = new ArrayList<>(sentences);
        all.add("初始化完成：新增机构 %d 个、任职 %d 项、账号 %d 个".formatted(organs, posts, accounts));
        return all;
    }
}
