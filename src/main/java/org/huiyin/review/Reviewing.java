package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Outcome;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review itself: investigation by two, draft, approval, issue. A refusal changes nothing. */
@Service
@Transactional
public class Reviewing {

    private final ReviewRecords records;
    private final ReviewLetters letters;
    private final Wall wall;
    private final Organization organization;
    private final Acts acts;
    private final Clock clock;

    Reviewing(
            ReviewRecords records,
            ReviewLetters letters,
            Wall wall,
            Organization organization,
            Acts acts,
            Clock clock) {
        this.records = records;
        this.letters = letters;
        this.wall = wall;
        this.organization = organization;
        this.acts = acts;
        this.clock = clock;
    }

    /** Officers of the office who may investigate: name by id, nobody who decided before. */
    @Transactional(readOnly = true)
    public Map<String, String> investigators(String petition, String id) {
        RequestFiled request = records.request(petition, id);
        var names = new TreeMap<String, String>();
        for (Role role : Role.values()) {
            organization.holding(new Post(request.office(), role), today()).stream()
                    .filter(officer -> !barred(petition, request.stage(), officer.id()))
                    .forEach(officer -> names.put(officer.id(), officer.name()));
        }
        return names;
    }

    private boolean barred(String petition, Stage stage, String officer) {
        return wall.bars(officer, organization.postsOf(officer, today()), petition, stage.scope());
    }

    /**
     * Keeps a step of the investigation.
     *
     * @param ends whether the draft comes next; two different officers must have investigated by then
     */
    public Outcome inquired(
            String petition, String id, LocalDate on, List<String> officers, String findings, boolean ends) {
        RequestFiled request = records.request(petition, id);
        var known = investigators(petition, id);
        List<String> different = officers.stream().distinct().toList();
        var against = new Sentences()
                .unlessBetween("调查日期", on, "收到申请日期", request.on(), today())
                .when(
                        !known.keySet().containsAll(different),
                        "调查人员只能是" + organization.nameOf(request.office()) + "的工作人员，并且没有参与作出原意见（"
                                + request.stage().articleInWords() + "）。")
                .when(ends && count(petition, id, different) < 2, alone(request));
        if (against.none()) {
            String names = different.stream()
                    .map(officer -> known.getOrDefault(officer, officer))
                    .collect(Collectors.joining("、"));
            acts.record(petition, request.office(), new Inquiry(on, id, request.stage(), different, names, findings));
        }
        return against.outcome();
    }

    private long count(String petition, String id, List<String> more) {
        return Stream.concat(
                        records.inquiries(petition, id).stream().flatMap(step -> step.officers().stream()),
                        more.stream())
                .distinct()
                .count();
    }

    private static String alone(RequestFiled request) {
        return request.stage().label() + "调查人员不少于二人，请登记两名不同的调查人员后再起草。";
    }

    public Outcome drafted(String petition, String id, Finding finding) {
        RequestFiled request = records.request(petition, id);
        LocalDate redoBy = finding.redoBy();
        LocalDate executeBy = finding.executeBy();
        boolean revokes = finding.decision() == Decision.REVOKED;
        boolean changes = finding.decision() == Decision.CHANGED;
        var against = new Sentences()
                .when(count(petition, id, List.of()) < 2, alone(request))
                .when(revokes && redoBy == null, "撤销并责令重新办理的，请填写“重新办理最后一日”。")
                .when(redoBy != null && !redoBy.isAfter(today()), "“重新办理最后一日”应当在今天 " + today() + " 以后。")
                .when(!revokes && redoBy != null, "没有责令重新办理的，“重新办理最后一日”请留空。")
                .when(changes && finding.conclusion() == null, "变更的，请选择“变更后的结论”。")
                .when(!changes && finding.conclusion() != null, "没有变更的，“变更后的结论”请留空。")
                .when(executeBy != null && finding.conclusion() != Conclusion.SUPPORT, "只有变更为予以支持的才有执行内容，“执行最后一日”请留空。")
                .when(executeBy != null && executeBy.isBefore(today()), "“执行最后一日”不能早于今天 " + today() + "。");
        if (against.none()) {
            int draft =
                    records.draft(petition, id).map(done -> done.act().draft()).orElse(0) + 1;
            acts.record(petition, request.office(), new ReviewDrafted(today(), id, request.stage(), draft, finding));
        }
        return against.outcome();
    }

    /**
     * The head decides on the latest draft, nobody on their own.
     *
     * @param organ code of the organ whose head it is
     * @param returned why it is returned, or null where it is approved
     */
    public Outcome examined(String petition, String id, String organ, String officer, @Nullable String returned) {
        var draft = records.draft(petition, id).orElseThrow();
        RequestFiled request = records.request(petition, id);
        boolean own = draft.officer().equals(officer);
        var against = new Sentences()
                .when(own && returned == null, "起草人不能审批自己起草的" + request.stage().label() + "意见，请由其他负责人审批。");
        if (returned == null) {
            Finding finding = draft.act().finding();
            letters.flaws(petition, request, finding, letters.remedy(request, finding.decision()), today())
                    .forEach(flaw -> against.when(true, flaw));
        }
        if (against.none()) {
            acts.record(
                    petition,
                    organ,
                    new ReviewExamined(today(), id, request.stage(), draft.act().draft(), returned));
        }
        return against.outcome();
    }

    /** Issues the approved opinion in the name of the reviewing organ. */
    public ReviewIssued issue(String petition, String id) {
        RequestFiled request = records.request(petition, id);
        Finding finding = records.draft(petition, id).orElseThrow().act().finding();
        String remedy = letters.remedy(request, finding.decision());
        String number = letters.opinion(petition, request, finding, today(), remedy);
        var issued = new ReviewIssued(
                today(),
                id,
                request.stage(),
                request.organ(),
                request.organName(),
                number,
                finding.decision(),
                remedy,
                finding.redoBy(),
                finding);
        acts.record(petition, request.office(), issued);
        return issued;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
