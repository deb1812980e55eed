package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.review.RemedyEnds;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.RequestWithdrawn.How;
import org.huiyin.review.Withdrawals;
import org.huiyin.review.Withdrawals.Stepping;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤回复查、复核申请: put down by the reviewing office, never by whoever decided. */
@Component
@Order(136)
class WithdrawRequest implements AnyTimeAct {

    private static final Field<String> REQUEST = Field.line("request", "撤回的申请").mandatory();
    private static final Field<LocalDate> WITHDRAWN_ON =
            Field.day("withdrawnOn", "撤回日期").mandatory();
    private static final Field<Boolean> IN_WRITING = Field.yesNo("inWriting", "书面撤回");
    private static final Field<String> PAPER = Field.line("paper", "撤回申请书或者笔录").mandatory();
    private static final Field<String> REASON = Field.text("reason", "撤回理由").atMost(2_000);

    private final Withdrawals withdrawals;
    private final RemedyEnds remedies;
    private final Organization organization;
    private final CurrentOfficer officer;
    private final Wall wall;

    WithdrawRequest(
            Withdrawals withdrawals,
            RemedyEnds remedies,
            Organization organization,
            CurrentOfficer officer,
            Wall wall) {
        this.withdrawals = withdrawals;
        this.remedies = remedies;
        this.organization = organization;
        this.officer = officer;
        this.wall = wall;
    }

    @Override
    public String key() {
        return "review-withdrawal";
    }

    @Override
    public String title() {
        return "撤回复查、复核申请";
    }

    @Override
    public String help() {
        return "申请人在作出复查、复核意见以前撤回申请的，由复查、复核机关登记。申请人全部撤回的，复查、复核终止，出具终止告知书，原意见继续有效；其他申请人没有撤回的，继续为其办理。撤回申请不是撤回信访，申请期限没有届满的，可以再次请求（第三十五条、第三十六条；办信惯例）。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(REQUEST, "每位申请人各自撤回。"),
                new Entry(WITHDRAWN_ON, "收到书面撤回或者制作笔录的日期。"),
                new Entry(IN_WRITING, "不勾选表示口头撤回，须制作笔录并由本人签字确认。"),
                new Entry(PAPER, "写明名称、日期和份数，例如：撤回复查申请书（2026年3月5日），1 份。"),
                new Entry(REASON, "申请人说明理由的，如实照录。"));
    }

    @Override
    public Optional<String> organ(String petition) {
        return ownOffice(petition);
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
        List<RequestFiled> open = withdrawals.open(at.petition());
        if (open.isEmpty()) {
            return "没有正在办理、可以撤回的复查、复核申请。";
        }
        return ownOffice(at.petition()).isPresent()
                ? ""
                : "复查、复核申请的撤回由" + organization.nameOf(open.get(0).office()) + "登记，请将材料转交。";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var open = new LinkedHashMap<String, String>();
        withdrawals.open(at.petition()).stream()
                .filter(each ->
                        ownOffice(at.petition()).filter(each.office()::equals).isPresent())
                .forEach(each -> open.put(
                        each.request(),
                        each.subject().name() + "：" + each.stage().label() + "（" + each.organName() + "，" + each.on()
                                + " 收到）"));
        return Map.of(REQUEST.name(), open);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        boolean written = answers.find(IN_WRITING).orElse(false);
        var stepping = new Stepping(
                answers.get(WITHDRAWN_ON),
                written ? How.IN_WRITING : How.ORALLY,
                answers.get(PAPER),
                answers.orNull(REASON));
        return Completion.unless(remedies.withdrawn(at.petition(), answers.get(REQUEST), stepping));
    }

    /** The office of an open request whose reviewer or registrar the acting officer is, unless the wall bars them. */
    private Optional<String> ownOffice(String petition) {
        return withdrawals.open(petition).stream()
                .filter(each -> !wall.bars(
                        officer.id(), officer.posts(), petition, each.stage().scope()))
                .map(RequestFiled::office)
                .filter(office -> officer.posts().contains(new Post(office, Role.REVIEWER))
                        || officer.posts().contains(new Post(office, Role.REGISTRAR)))
                .findFirst();
    }
}
