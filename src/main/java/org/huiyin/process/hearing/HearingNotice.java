package org.huiyin.process.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.review.HearingNotified;
import org.huiyin.review.Host;

/** The notice of a hearing, the same whoever holds it (arts 31, 36); it is of the day on which it is put down. */
abstract class HearingNotice implements OfficerTask {

    private static final Field<LocalDate> HELD_ON = Field.day("heldOn", "听证日期").mandatory();
    private static final Field<String> TIME = Field.line("time", "听证时间").mandatory();
    private static final Field<String> PLACE = Field.line("place", "听证地点").mandatory();
    private static final Field<String> ISSUES = Field.text("issues", "听证事项").mandatory();
    private static final Field<String> CHAIR = Field.line("chair", "主持人").mandatory();
    private static final Field<String> RECORDER = Field.line("recorder", "记录人").mandatory();
    private static final Field<String> PARTICIPANTS =
            Field.text("participants", "参加人").mandatory();
    private static final Field<Boolean> ASKED = Field.yesNo("asked", "由信访人申请");

    private final HearingTools tools;

    HearingNotice(HearingTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(HELD_ON, TIME, PLACE, ISSUES, CHAIR, RECORDER, PARTICIPANTS, ASKED);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        LocalDate today = LocalDate.now(tools.clock());
        return tools.openings()
                .of(task)
                .facts()
                .show("today", today)
                .show("earliest", tools.hearings().earliest(today))
                .show(
                        "latest",
                        tools.hearings().lastDay(task.petition(), task.post().organ(), tools.request(task)))
                .show(
                        "before",
                        tools.hearings().told(task.petition(), task.post().organ(), tools.request(task)))
                .show("pauses", tools.at(task) == Host.REREVIEW ? "自通知之日起至笔录签名之日止，不计算在复核期限内。" : "举行听证不停止计算期限。")
                .choices(
                        "officers",
                        tools.hearings().officers(task.petition(), task.post().organ(), tools.at(task)))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        LocalDate heldOn = answers.get(HELD_ON);
        var hearing = new HearingNotified(
                LocalDate.now(tools.clock()),
                tools.at(task),
                tools.request(task),
                heldOn,
                Opening.written(heldOn) + answers.get(TIME),
                answers.get(PLACE),
                answers.get(ISSUES),
                answers.get(CHAIR),
                tools.organization().officerName(answers.get(CHAIR)),
                answers.get(RECORDER),
                tools.organization().officerName(answers.get(RECORDER)),
                answers.get(PARTICIPANTS),
                answers.find(ASKED).orElse(false),
                "");
        return Completion.unless(tools.hearings()
                .announced(task.petition(), task.post().organ(), hearing)
                .refusals());
    }
}
