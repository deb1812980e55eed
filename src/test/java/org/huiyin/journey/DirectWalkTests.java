package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;

/** Received directly by an organ, which performs its statutory duty (arts 23 and 31, item 5). */
class DirectWalkTests extends InTown {

    @Test
    void whatAnOrganReceivesItselfIsPerformedAndAnswered() {
        var sheet = Usual.sheet("CLAIM", "申请查处擅自拆改承重墙", "请求依法查处楼上拆改承重墙的行为", "楼上装修拆除一段承重墙，墙面已经开裂。");

        try (var walk = registered("direct", Town.HOUSING_REGISTRAR, sheet)) {
            walk.does(
                            Town.HOUSING_REGISTRAR,
                            "认定收到事项",
                            form -> form.fill("认定结果", "属于本机关职权范围").fill("理由", "住宅室内装饰装修的监督管理属本局职权。"))
                    .does(Town.HANDLER, Usual.ROUTE, Usual.routed("（五）"))
                    .does(Town.HANDLER, Usual.NOTICE, Usual::noticed);
            performed(walk);
            walk.does(Town.HOUSING_REGISTRAR, Usual.INVITE, Usual::evaluated)
                    .does(Town.HOUSING_REGISTRAR, Usual.ARCHIVE, Usual.archived("履职答复书（江住建履〔2026〕5号）"));

            assertThat(isArchived(walk)).isTrue();
        }
    }

    private static void performed(Walk walk) {
        walk.does(
                        Town.HANDLER,
                        "依法履行职责",
                        form -> form.fill("履行结论", "已经依法履行")
                                .fill("履行情况或者不予履行的理由", "现场勘查属实，责令停止违法行为并限期恢复原状。")
                                .fill("法律依据", "《住宅室内装饰装修管理办法》第五条、第三十八条。"))
                .does(
                        Town.HANDLER,
                        "起草履职答复",
                        form -> form.fill("行政复议机关", "江洲市人民政府").fill("对各项诉求的答复", "1. 已责令停止违法行为并限期恢复原状。"))
                .does(Town.LEADER, "审批履职答复", form -> form.fill("审批意见", "同意"))
                .does(Town.HANDLER, "送达履职答复", form -> form.fill("方式", "当面").fill("凭证、记录或者理由", "送达回证一份，存信访卷宗。"));
    }
}
