package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.evaluation.Appeals;
import org.huiyin.evaluation.Rating;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.markappeal.MarkAppeals;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 对评价提出申诉: the unit rated gives its reasons, somebody else decides; the mark stays. */
@Component
@Order(130)
class AppealMark implements AnyTimeAct {

    private static final Field<String> MARK = Field.line("mark", "评价").mandatory();
    private static final Field<String> REASON =
            Field.text("reason", "申诉理由").atMost(2_000).mandatory();

    private final Appeals appeals;
    private final MarkAppeals bringing;
    private final CurrentOfficer officer;
    private final Wall wall;

    AppealMark(Appeals appeals, MarkAppeals bringing, CurrentOfficer officer, Wall wall) {
        this.appeals = appeals;
        this.bringing = bringing;
        this.officer = officer;
        this.wall = wall;
    }

    @Override
    public String key() {
        return "mark-appeal";
    }

    @Override
    public String title() {
        return "对评价提出申诉";
    }

    @Override
    public String help() {
        return "被评价的单位认为评价与事实不符的，自评价之日起 " + appeals.days()
                + " 日内可以说明理由提出申诉，归档以后也可以；由信访部门或者上一级信访部门负责人审核，没有上一级信访部门接入的，由本单位没有参与办理本件的负责人审核。评价、申诉和审核结论都保留，审核以前不计入统计；不得为此联系信访人修改评价。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(MARK, "一次申诉一项评价。"), new Entry(REASON, "写明评价与哪些事实不符、依据在案卷何处。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER, Role.LEADER);
    }

    /** Once it is archived nobody is responsible any more, but the unit rated still has its days. */
    @Override
    public Optional<String> organ(String petition) {
        if (wall.bars(officer.id(), officer.posts(), petition)) {
            return Optional.empty();
        }
        return officer.posts().stream()
                .filter(post -> roles().contains(post.role()) || post.role() == Role.REGISTRAR)
                .map(Post::organ)
                .filter(organ -> !appeals.open(petition, organ).isEmpty())
                .findFirst();
    }

    @Override
    public Until until() {
        return Until.ITSELF;
    }

    @Override
    public String against(At at) {
        return open(at).isEmpty() ? "本单位没有可以申诉的评价：没有收到基本满意、不满意的评价，已经申诉，或者已经超过申诉期限。" : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var marks = new LinkedHashMap<String, String>();
        open(at).forEach(rating -> marks.put(key(rating), label(rating)));
        return Map.of(MARK.name(), marks);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        String chosen = answers.get(MARK);
        Rating rating = open(at).stream()
                .filter(each -> key(each).equals(chosen))
                .findFirst()
                .orElseThrow();
        bringing.bring(rating, answers.get(REASON));
        return Completion.done();
    }

    private List<Rating> open(At at) {
        return appeals.open(at.petition(), at.organ());
    }

    private static String key(Rating rating) {
        return rating.rated().target() + " " + rating.rated().recipient();
    }

    private static String label(Rating rating) {
        return rating.rated().on() + " " + rating.rated().name() + "对"
                + rating.rated().target().label() + "：" + rating.rated().level().label();
    }
}
