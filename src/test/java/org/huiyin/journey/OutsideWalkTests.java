package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;

/** What does not stay in the installation: an accusation, a matter of the power company, a litigation visitor (arts 22 and 30). */
class OutsideWalkTests extends InTown {

    private static final String RESULT = "登记办理结果";

    @Test
    void anAccusationIsFollowedUntilTheDisciplineOrganOutsideHasTakenItOver() {
        var sheet = Usual.sheet("ACCUSATION", "检举街道干部收受礼金", "请求查处收受礼金的行为", "某街道干部在危房改造中收受施工方礼金。");

        try (var walk = registered("accusation", Town.REGISTRAR, sheet)) {
            walk.does(Town.REGISTRAR, Usual.SORT, Usual.sorted("转送纪检监察机关", "江洲市纪委监委", "反映公职人员违纪，由纪检监察机关处理。"))
                    .does(Town.REGISTRAR, Usual.TELL, Usual::told);
            sentAndReceived(walk);
            walk.does(Town.REGISTRAR, RESULT, came("已接收，依照有关规定自行处理", "江纪信函〔2026〕21号", "已接收，依照有关规定处理并告知。"))
                    .does(Town.REGISTRAR, Usual.ARCHIVE, Usual.archived("转送函（江信转〔2026〕2号）、江纪信函〔2026〕21号"));

            assertThat(isArchived(walk)).isTrue();
        }
    }

    @Test
    void whatIsSentOutsideIsReceivedAndItsResultPutDown() {
        var sheet = Usual.sheet("CLAIM", "反映小区一个月停电十次", "请求查明原因并恢复正常供电", "每次停电十几个小时，事先没有通知。");

        try (var walk = registered("outside", Town.REGISTRAR, sheet)) {
            walk.does(Town.REGISTRAR, Usual.SORT, Usual.sorted("转送有权处理", "江洲供电公司", "供电设施由其运行维护。"))
                    .does(Town.REGISTRAR, Usual.TELL, Usual::told);
            sentAndReceived(walk);
            walk.does(Town.REGISTRAR, RESULT, came("已办结并反馈", "江供电函〔2026〕5号", "已更换变压器，并书面答复信访人。"))
                    .does(Town.REGISTRAR, Usual.INVITE, Usual::evaluated)
                    .does(Town.REGISTRAR, Usual.ARCHIVE, Usual.archived("答复函（江供电函〔2026〕5号）"));

            assertThat(isArchived(walk)).isTrue();
        }
    }

    @Test
    void aLitigationVisitorIsGuided() {
        var sheet = Usual.sheet("CLAIM", "不服人民法院民事判决", "请求撤销判决", "认为判决认定事实错误，已过上诉期。");

        try (var walk = registered("guided", Town.REGISTRAR, page -> {
            sheet.accept(page);
            page.selectOption("#channel", "VISIT");
        })) {
            walk.does(Town.REGISTRAR, Usual.SORT, Usual.sorted("释明引导", "涉及诉讼权利救济，由人民法院依法处理。"))
                    .does(
                            Town.REGISTRAR,
                            "答复信访人",
                            form -> form.fill("告知方式", "当面告知").fill("告知内容", "可以自判决生效之日起六个月内向上一级人民法院申请再审。"))
                    .does(Town.REGISTRAR, Usual.ARCHIVE, Usual.archived("释明告知笔录"));

            assertThat(isArchived(walk)).isTrue();
        }
    }

    private void sentAndReceived(Walk walk) {
        walk.does(Town.REGISTRAR, "登记寄送", form -> form.fill("寄送方式", "机要"))
                .does(
                        Town.REGISTRAR,
                        "登记签收",
                        form -> form.fill("对方是否签收", "已签收").fill("签收日期", today()).fill("签收凭据", "公文交换回执第 7 号"));
    }

    private Consumer<Tasklist> came(String result, String paper, String content) {
        return form -> form.fill("办理结果", result)
                .fill("结果日期", today())
                .fill("对方文书及文号", paper)
                .fill("办理结果或者退回理由", content);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
