package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;

/** A suggestion from registration to archive, through the pages and the real Tasklist (art. 29). */
class SuggestionWalkTests extends InTown {

    @Test
    void aSuggestionIsStudiedApprovedAndAnswered() {
        var sheet = Usual.sheet("SUGGESTION", "建议老旧小区加装电梯时统一设计", "建议出台统一的加装电梯设计导则", "各小区分别设计，外观不一，造价相差很大。");

        try (var walk = registered("suggestion", Town.REGISTRAR, sheet)) {
            received(walk);
            answered(walk);
            walk.does(Town.REGISTRAR, Usual.INVITE, Usual::evaluated)
                    .does(Town.REGISTRAR, Usual.ARCHIVE, Usual.archived("关于加装电梯建议的回复"));

            assertThat(isArchived(walk)).isTrue();
        }
    }

    private static void received(Walk walk) {
        walk.does(Town.REGISTRAR, Usual.SORT, Usual.sorted("转送有权处理", "江洲市住房和城乡建设局", "既有住宅加装电梯由其牵头。"))
                .does(Town.REGISTRAR, Usual.TELL, Usual::told)
                .does(Town.HANDLER, Usual.CONFIRM, Usual::competent)
                .does(Town.HANDLER, Usual.ROUTE, Usual.routed("建议意见类"))
                .does(Town.HANDLER, Usual.NOTICE, Usual::noticed);
    }

    private static void answered(Walk walk) {
        walk.does(
                        Town.HANDLER,
                        "研究建议意见",
                        form -> form.fill("研究论证情况", "征求规划部门和三家设计单位的意见。")
                                .fill("研究结论", "部分采纳")
                                .fill("理由和落实安排", "外观导则可行，造价由业主协商。年内印发导则。")
                                .fill("回复内容", "您关于统一外观的建议已经采纳，导则年内印发。")
                                .tick("给予奖励")
                                .fill("奖励意见", "按照人民建议奖励办法予以通报表扬。"))
                .does(Town.LEADER, "审批建议回复", form -> form.fill("审批意见", "同意"))
                .does(Town.HANDLER, "回复建议人", form -> form.fill("方式", "电话").fill("凭证、记录或者理由", "本人接听，表示满意，录音存卷。"));
    }
}
