package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.conference.ConferenceMatters;
import org.huiyin.supervision.ConferenceCause;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 提请联席会议研究 (arts 7, 24, 39): by the bureaus' own people, or by the head of the responsible organ. */
@Component
@Order(150)
class SubmitToConference implements AnyTimeAct {

    private static final Field<String> BUREAU = Field.line("bureau", "提请的联席会议").mandatory();
    private static final Field<ConferenceCause> CAUSE = Field.choice(
                    "cause", "提请的理由", ConferenceCause.class, ConferenceCause::label)
            .mandatory();
    private static final Field<String> QUESTION =
            Field.text("question", "提请研究的问题").atMost(4_000).mandatory();

    private static final Set<Role> OF_THE_BUREAU = Set.of(Role.LEADER, Role.SUPERVISOR, Role.CONFERENCE_SECRETARY);

    private final ConferenceMatters matters;
    private final BureauPosts posts;

    SubmitToConference(ConferenceMatters matters, BureauPosts posts) {
        this.matters = matters;
        this.posts = posts;
    }

    @Override
    public String key() {
        return "conference";
    }

    @Override
    public String title() {
        return "提请联席会议研究";
    }

    @Override
    public String help() {
        return "涉及多个地区、部门，重大、疑难、复杂，职责不清，或者督办后仍未落实的，提请信访工作联席会议研究（第七条、第二十四条第一款、第三十九条第三款）。约谈、通报、挂牌督办、责令限期整改等由参会人员决定。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(BUREAU, "先提请本级，本级不能解决的提请上级。"),
                new Entry(CAUSE, "已经督办的，写明督办的结果。"),
                new Entry(QUESTION, "写明争议的焦点、已经做过的工作和建议；不写信访人姓名、住址、电话。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.LEADER);
    }

    @Override
    public Optional<String> organ(String petition) {
        List<String> bureaus =
                matters.bureaus(petition).stream().map(Organ::code).toList();
        return posts.held(petition, bureaus, OF_THE_BUREAU);
    }

    @Override
    public Until until() {
        return Until.ARCHIVED;
    }

    @Override
    public String against(At at) {
        return matters.against(at.petition());
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var names = new LinkedHashMap<String, String>();
        matters.bureaus(at.petition()).forEach(bureau -> names.put(bureau.code(), bureau.name() + "联席会议办公室"));
        return Map.of(BUREAU.name(), names);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        return Completion.unless(matters.submit(
                at.petition(), at.organ(), answers.get(BUREAU), answers.get(CAUSE), answers.get(QUESTION)));
    }
}
