package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.engine.Positions;
import org.huiyin.process.engine.TaskPosts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 责任单位承继 (art. 24): the organ that goes on with an abolished one's powers goes on with its petitions. */
@Component
@Order(130)
class SucceedOrgan implements AnyTimeAct {

    private static final Field<String> FROM = Field.line("from", "已撤销的单位").mandatory();
    private static final Field<String> TO = Field.line("to", "继续行使职权的单位").mandatory();
    private static final Field<String> BASIS = Field.text("basis", "依据").mandatory();

    /** Variables that name an organ with a part in the petition. */
    private static final List<String> CONCERNED = List.of(
            "responsibleOrgan",
            "responsible",
            "leadOrgan",
            "sender",
            "assigner",
            "bureau",
            "receiver",
            "decider",
            "arbiter",
            "coOrgan",
            "reviewer",
            "approver",
            "host",
            "supervised",
            "superior",
            "answering",
            "owner",
            "reporter",
            "recipient",
            "held");

    private final Organization organization;
    private final Positions positions;
    private final TaskPosts posts;
    private final Inheritance inheritance;

    SucceedOrgan(Organization organization, Positions positions, TaskPosts posts, Inheritance inheritance) {
        this.organization = organization;
        this.positions = positions;
        this.posts = posts;
        this.inheritance = inheritance;
    }

    @Override
    public String key() {
        return "successor";
    }

    @Override
    public String title() {
        return "责任单位承继";
    }

    @Override
    public String help() {
        return "责任单位分立、合并、撤销的，由继续行使其职权的机关、单位受理、办理；职责不清的，由本级党委和政府或者其指定的机关、单位受理、办理（第二十四条第二款）。在办任务和期限一并移交，期限不重新计算。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(FROM, "正在办理本件、但已经撤销的单位。"),
                new Entry(TO, "名录中已登记继续行使职权的单位的，应当选择该单位。"),
                new Entry(BASIS, "机构改革方案、编制文件或者本级党委和政府指定文件的名称和文号。"));
    }

    /** Supervision, decisions, reports and matters of the backlog outlast the petition, and so do the tasks left behind. */
    @Override
    public Until until() {
        return Until.ITSELF;
    }

    @Override
    public String against(At at) {
        return gone(at).isEmpty() ? "经办本件的机关、单位都存续，不需要登记承继。" : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var heirs = new LinkedHashMap<String, String>();
        organization.organsOn(at.today()).stream()
                .filter(Organ::inside)
                .forEach(organ -> heirs.put(organ.code(), organ.name()));
        return Map.of(FROM.name(), gone(at), TO.name(), heirs);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        var from = organization.organ(answers.get(FROM)).orElseThrow();
        String to = answers.get(TO);
        String named = from.successor();
        // where the one named may not, the government designates another
        if (named != null
                && !named.equals(to)
                && inheritance.against(at.petition(), from.code(), named).isEmpty()) {
            return Completion.refused(from.name() + "的职权由" + organization.nameOf(named) + "继续行使，请选择该单位（第二十四条第二款）。");
        }
        boolean bureau = organization.organ(to).orElseThrow().kind() == Organ.Kind.BUREAU;
        if (bureau != (from.kind() == Organ.Kind.BUREAU)) {
            return Completion.refused("信访部门的职责由信访部门承继，其他机关、单位的职权由有权处理的机关、单位承继，请重新选择（第二十四条第二款）。");
        }
        return inheritance.of(at, from.code(), to, answers.get(BASIS));
    }

    /** Organs no longer there whose tasks are open, or to whom the petition is to come back. */
    private Map<String, String> gone(At at) {
        return Stream.concat(
                        CONCERNED.stream().flatMap(variable -> positions.values(at.petition(), variable).stream()),
                        posts.open(at.petition()).stream()
                                .map(post -> Post.of(post).organ()))
                .distinct()
                .flatMap(code -> organization.organ(code).stream())
                .filter(organ -> !organ.existsOn(at.today()))
                .collect(Collectors.toMap(Organ::code, Organ::name, (one, same) -> one, LinkedHashMap::new));
    }
}
