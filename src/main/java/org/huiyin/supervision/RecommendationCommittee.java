package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.RecommendationChecked.View;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The collegial check (督查委员会): at least two others of the bureau say each what they think of a draft. */
@Service
@Transactional
public class RecommendationCommittee {

    private static final int FEWEST_MEMBERS = 2;

    private final RecommendationRecords records;
    private final Organization organization;
    private final Wall wall;
    private final Notices notices;
    private final Acts acts;
    private final Clock clock;

    RecommendationCommittee(
            RecommendationRecords records,
            Organization organization,
            Wall wall,
            Notices notices,
            Acts acts,
            Clock clock) {
        this.records = records;
        this.organization = organization;
        this.wall = wall;
        this.notices = notices;
        this.acts = acts;
        this.clock = clock;
    }

    /** What came of a meeting: refused with sentences, or put down with whether most agreed. */
    public record Checked(List<String> refusals, boolean agreed) {}

    /** Puts down what members of the bureau, none of whom wrote the draft, said each for themselves. */
    public Checked checked(String petition, String id, LocalDate on, List<View> views, String minutes) {
        var draft = records.draft(petition, id).orElseThrow();
        var against = against(petition, id, draft, on, views);
        if (!against.isEmpty()) {
            return new Checked(against, false);
        }
        long agreeing = views.stream().filter(View::agrees).count();
        boolean agreed = agreeing * 2 > views.size();
        acts.record(
                petition,
                records.bureau(petition, id),
                new RecommendationChecked(on, id, draft.act().draft(), views, minutes, agreed));
        views.forEach(view -> told(petition, id, draft.act().draft(), view));
        return new Checked(List.of(), agreed);
    }

    /** Whoever put the views down may have got one wrong: each member reads what is said to be theirs. */
    private void told(String petition, String id, int draft, View view) {
        String text = "您对信访事项 " + petition + " " + id + "第 " + draft + " 稿的合议意见已经登记：" + (view.agrees() ? "同意" : "不同意")
                + "。与您的意见不符的，请在审批以前向登记人提出（第四十条）。";
        notices.tellOfficer(
                new Notices.Message("CHECKED " + petition + " " + id + " " + draft, petition, "合议意见已经登记", text),
                view.officer());
    }

    private List<String> against(
            String petition, String id, Acts.Done<RecommendationDrafted> draft, LocalDate on, List<View> views) {
        var against = new ArrayList<String>();
        if (on.isBefore(draft.act().on()) || on.isAfter(LocalDate.now(clock))) {
            against.add("“合议日期”应当在起草日期 " + draft.act().on() + " 和今天之间，请核对。");
        }
        Set<String> members = new HashSet<>();
        views.forEach(view -> members.add(view.officer()));
        if (members.size() < views.size() || members.size() < FEWEST_MEMBERS) {
            against.add("合议由起草人以外至少两名人员进行，每人登记一次。");
        }
        if (members.contains(draft.officer())) {
            against.add("起草人不参加合议，请由其他人员合议。");
        }
        String bureau = records.bureau(petition, id);
        views.stream()
                .filter(view -> !mayCheck(petition, bureau, view.officer()))
                .forEach(view -> against.add(view.name() + "不是本单位现任人员，或者应当回避，不能参加合议（第二十八条第三款）。"));
        return against;
    }

    /** Officers of the bureau who may sit on the committee, whoever wrote the draft included. */
    public List<String> members(String petition, String bureau) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Role.values())
                .flatMap(role -> organization.workingAt(new Post(bureau, role), today).stream())
                .distinct()
                .filter(officer -> !wall.bars(officer, organization.postsOf(officer, today), petition))
                .sorted()
                .toList();
    }

    private boolean mayCheck(String petition, String bureau, String officer) {
        return members(petition, bureau).contains(officer);
    }
}
