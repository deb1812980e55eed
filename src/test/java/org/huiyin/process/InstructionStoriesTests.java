package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.book.Story;
import org.huiyin.routing.Instructions;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Leaders' instructions (批示): proposed, given, answered, tracked. */
@InTheCity
class InstructionStoriesTests {

    private static final String RECORD = "UserTask_RecordInstruction";
    private static final String REPLY = "UserTask_ReplyToInstruction";
    private static final String NOTE = "UserTask_NoteReply";
    private static final String ANSWER = "UserTask_AnswerPetitioner";

    @Autowired
    private Life life;

    @Autowired
    private Instructions instructions;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ledger ledger;

    @Story(
            number = 15,
            title = "六十名业主要求交房：提请市政府决定，批示反馈一次未获认可",
            about = "六十名业主联名来信要求开发商交房，情况重大，信访局提请市政府决定。市领导批示由信访局会同有关部门当面答复。" + "信访局的第一次反馈没有获得认可，批示没有办结以前不能归档。",
            ending = Ending.ANSWERED)
    void answersTheLeaderTwiceBeforeTheArchive() {
        var petition =
                life.registered(Letter.aLetter().together(60).about("六十名业主要求限期交房", "商品房逾期交付八个月，开发商停工。", "请求限期交房"));
        proposed(petition);
        life.on("2026-03-04");
        instructed(petition, "2026-03-20");
        answeredAtOnce(petition, "2026-03-06");

        assertThat(life.refused(petition, REGISTRAR, Steps.ARCHIVE, archive())).contains("反馈批示办理情况");
        replied(petition, "GOING_ON", "已当面答复业主，开发商承诺复工。");
        assertThat(life.refused(petition, OFFICE, NOTE, Map.of("verdict", "AGAIN")))
                .contains("请写明“审阅意见”");
        assertThat(life.refused(petition, OFFICE, NOTE, again("2026-03-06"))).contains("应当晚于今天");
        life.done(petition, OFFICE, NOTE, again("2026-03-31"));
        assertThat(life.opening(petition, REGISTRAR, REPLY)).containsEntry("show_again", "请写明复工和交房的时间表。");
        life.on("2026-03-16");
        replied(petition, "DONE", "项目三月十二日复工，六月底交付，时间表已向业主公示。");
        assertThat(life.refused(petition, REGISTRAR, Steps.ARCHIVE, archive())).contains("批示");
        life.done(petition, OFFICE, NOTE, Map.of("verdict", "ACCEPTED"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, archive());

        assertThat(life.isOver(petition)).isTrue();
        assertThat(instructions.open(petition)).isEmpty();
    }

    @Story(
            number = 16,
            title = "停水小区：批示反馈超期，催促后办结",
            about = "全小区停水多日，信访局提请市政府决定，领导批示信访局当面答复并在十日内报告。信访局没有按期反馈，" + "系统提醒信访局，并告知市政府办公室。",
            ending = Ending.ANSWERED)
    void isRemindedOfALateAnswer() {
        var petition = life.registered(Letter.aLetter().together(80).about("小区停水五天", "水泵房进水，三百户停水。", "请求立即恢复供水"));
        proposed(petition);
        life.on("2026-03-03");
        instructed(petition, "2026-03-13");
        answeredAtOnce(petition, "2026-03-03");

        life.on("2026-03-14");
        life.fire(petition, "BoundaryEvent_InstructionOverdue");
        replied(petition, "DONE", "三月五日恢复供水，水泵房已改造；反馈迟延，今后按期报告。");
        life.done(petition, OFFICE, NOTE, Map.of("verdict", "ACCEPTED", "remark", "同意。今后按期反馈。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, archive());

        assertThat(life.isOver(petition)).isTrue();
    }

    @Test
    void answersASecondInstructionTogetherWithTheFirst() {
        var petition = life.registered(Letter.aLetter().together(60));
        proposed(petition);
        instructed(petition, "2026-03-20");
        proposed(petition);
        instructed(petition, "2026-03-25");

        assertThat(instructions.open(petition)).hasSize(2);
        replied(petition, "DONE", "两次批示一并办结。");
        life.done(petition, OFFICE, NOTE, Map.of("verdict", "ACCEPTED"));

        assertThat(instructions.open(petition)).isEmpty();
    }

    @Test
    void isOwedTheAnswerThoughThePetitionWasWithdrawn() {
        var petition = life.registered(Letter.aLetter().together(60));
        proposed(petition);
        instructed(petition, "2026-03-20");

        anyTime.done(petition, REGISTRAR, "withdrawal", Map.of("who", "ALL", "inWriting", true, "paper", "撤回申请书"));
        var running = ledger.of(petition).stream()
                .filter(face -> face.doneOn() == null)
                .map(face -> face.duty() + " " + face.lastDay())
                .toList();
        replied(petition, "DONE", "信访人已经书面撤回。");
        life.done(petition, OFFICE, NOTE, Map.of("verdict", "AGAIN", "remark", "请说明撤回的原因。", "againBy", "2026-03-25"));
        replied(petition, "DONE", "楼盘已经复工，信访人撤回。");
        life.done(petition, OFFICE, NOTE, Map.of("verdict", "ACCEPTED"));
        life.done(petition, REGISTRAR, "UserTask_ArchiveEnded", Map.of("complete", true, "paper", "撤回申请书"));

        assertThat(running).containsExactly("INSTRUCTION 2026-03-20");
        assertThat(life.isOver(petition)).isTrue();
    }

    private void proposed(String petition) {
        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Map.of(
                        "direction", "PROPOSE",
                        "lane", "HARD",
                        "legalCheck", true,
                        "grave", true,
                        "reasons", "人数众多，情况重大。"));
    }

    private void instructed(String petition, String replyBy) {
        var day = life.opening(petition, OFFICE, RECORD).get("instructedOn");
        life.done(
                petition,
                OFFICE,
                RECORD,
                Map.of(
                        "leader",
                        "副市长秦明",
                        "instructedOn",
                        day,
                        "instruction",
                        "请信访局当面答复群众，并报告办理情况。",
                        "replyBy",
                        replyBy));
    }

    private void answeredAtOnce(String petition, String day) {
        life.on(day);
        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Map.of(
                        "direction", "ANSWER",
                        "lane", "HARD",
                        "reasons", "按照批示由本局当面答复。",
                        "deviation", "领导批示由本局答复。"));
        life.done(petition, REGISTRAR, ANSWER, Map.of("way", "IN_PERSON", "toldOn", day, "text", "已当面说明处理进展和时间安排。"));
    }

    private void replied(String petition, String state, String text) {
        life.done(petition, REGISTRAR, REPLY, Map.of("state", state, "reply", text));
    }

    private static Map<String, Object> again(String by) {
        return Map.of("verdict", "AGAIN", "remark", "请写明复工和交房的时间表。", "againBy", by);
    }

    private static Map<String, Object> archive() {
        return Map.of("complete", true, "paper", "当面答复记录");
    }
}
