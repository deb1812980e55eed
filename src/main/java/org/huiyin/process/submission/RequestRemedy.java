package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.review.Remedies;
import org.huiyin.registry.Channel;
import org.huiyin.review.Candidate;
import org.huiyin.review.Filing;
import org.huiyin.review.Papers;
import org.huiyin.review.Stage;
import org.huiyin.review.Subject;

/** A request for review or re-review, through whichever channel it came (arts 35, 36). */
abstract class RequestRemedy implements AnyTimeAct {

    private static final Field<String> SUBJECT =
            Field.line("subject", "申请人和原意见书").mandatory();
    private static final Field<String> ORGAN = Field.line("organ", "选择的机关、单位").mandatory();
    private static final Field<LocalDate> HANDED_IN =
            Field.day("handedInOn", "寄出或者递交日期").mandatory();
    private static final Field<LocalDate> RECEIVED_ON =
            Field.day("receivedOn", "收到日期").mandatory();
    private static final Field<Channel> CHANNEL =
            Field.choice("channel", "提出方式", Channel.class, Channel::label).mandatory();
    private static final Field<String> TEXT = Field.text("text", "请求和理由").mandatory();
    private static final Field<Boolean> APPLICATION = Field.yesNo("application", "有书面申请书");
    private static final Field<Boolean> IDENTITY = Field.yesNo("identity", "有身份证明");
    private static final Field<Boolean> ORIGINAL = Field.yesNo("original", "有原处理（复查）意见书");
    private static final Field<Boolean> EVIDENCE = Field.yesNo("evidence", "有证据材料");
    private static final Field<String> LATE_REASON =
            Field.text("lateReason", "逾期的正当理由").atMost(2_000);

    private final Stage stage;
    private final RemedyChoices choices;
    private final Remedies remedies;

    RequestRemedy(Stage stage, RemedyChoices choices, Remedies remedies) {
        this.stage = stage;
        this.choices = choices;
        this.remedies = remedies;
    }

    @Override
    public String title() {
        return "请求" + stage.label();
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(SUBJECT, "收到书面意见的信访人，每人各自计算三十日；答复不是处理意见书的也如实登记，由" + stage.label() + "机关书面答复不予受理。"),
                new Entry(ORGAN, "由信访人在上一级机关、单位中选择，照其选择登记；实行垂直领导的，向上一级主管部门提出。"),
                new Entry(HANDED_IN, "邮寄的为邮戳日期，当面递交的为递交日期；是否在期限内以此为准，在途时间不计算。"),
                new Entry(RECEIVED_ON, stage.label() + "机关收到的日期，三十日的" + stage.label() + "期限自此起算。"),
                new Entry(CHANNEL, "信访人可以通过网络、书信、电话、传真、走访等形式提出（第十七条）。"),
                new Entry(TEXT, "写明具体请求、事实和理由。"),
                new Entry(APPLICATION, "口头提出的，如实记录并请信访人确认后勾选。"),
                new Entry(IDENTITY, "核对后勾选，不登记证件号码。"),
                new Entry(ORIGINAL, "处理意见书或者复查意见书。"),
                new Entry(EVIDENCE, "没有的不影响受理。"),
                new Entry(LATE_REASON, "超过三十日提出的，照信访人所述填写，是否正当由" + stage.label() + "机关审查。"));
    }

    /** Whoever registers it beside the registrars of the petition: nobody in a role of the organ that decided. */
    @Override
    public Set<Role> roles() {
        return Set.of();
    }

    @Override
    public Optional<String> organ(String petition) {
        return choices.office(petition, stage);
    }

    @Override
    public Until until() {
        return Until.NEVER;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public String against(At at) {
        return choices.subjects(at.petition(), stage).isEmpty()
                ? "还没有答复信访人，没有可以请求" + stage.label() + "的意见；来信来电催问的，请登记“催办”。"
                : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        return Map.of(
                SUBJECT.name(), choices.subjectNames(at.petition(), stage),
                ORGAN.name(), choices.organNames(at.petition(), stage));
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        var subject = choices.subject(at.petition(), stage, answers.get(SUBJECT));
        if (subject.isEmpty()) {
            return Completion.refused("“申请人和原意见书”请从所列各项中选择。");
        }
        List<Candidate> candidates = choices.candidates(subject.get());
        var chosen = candidates.stream()
                .filter(each -> each.organ().equals(answers.get(ORGAN)))
                .findFirst();
        if (chosen.isEmpty()) {
            String names = candidates.stream().map(Candidate::name).collect(Collectors.joining("、"));
            return Completion.refused(
                    names.isEmpty()
                            ? "登记簿中没有作出原意见的单位的上一级机关、单位，请由系统管理员补充后再登记。"
                            : "该意见书只能向" + names + "请求" + stage.label() + "（" + stage.articleInWords() + "）。");
        }
        return Completion.unless(remedies.request(filing(at, subject.get(), chosen.get(), candidates, answers)));
    }

    private Filing filing(At at, Subject subject, Candidate chosen, List<Candidate> candidates, Answers answers) {
        return new Filing(
                at.petition(),
                at.organ(),
                stage,
                subject,
                chosen,
                candidates.stream().map(Candidate::name).toList(),
                answers.get(HANDED_IN),
                answers.get(RECEIVED_ON),
                answers.get(CHANNEL),
                answers.get(TEXT),
                new Papers(
                        yes(answers, APPLICATION),
                        yes(answers, IDENTITY),
                        yes(answers, ORIGINAL),
                        yes(answers, EVIDENCE)),
                answers.orNull(LATE_REASON));
    }

    private static boolean yes(Answers answers, Field<Boolean> field) {
        return answers.find(field).orElse(false);
    }
}
