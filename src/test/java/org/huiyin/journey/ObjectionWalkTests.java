package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;

/** Sent to the wrong organ, handed back, sent to the right one and settled simply (arts 23 and 31). */
class ObjectionWalkTests extends InTown {

    @Test
    void whatTheWrongOrganHandsBackIsSortedAgainAndSettledSimply() {
        var sheet = Usual.sheet("CLAIM", "反映小区路灯不亮", "请求修复小区路灯", "3 幢门前三盏路灯一周不亮，物业没有派人来修。");

        try (var walk = registered("objection", Town.REGISTRAR, sheet)) {
            handedBack(walk);
            walk.dossier(Town.REGISTRAR, page -> assertThat(page.content()).contains("退回 1 次"));
            settled(walk);
            walk.does(Town.REGISTRAR, Usual.INVITE, Usual::evaluated)
                    .does(Town.REGISTRAR, Usual.ARCHIVE, Usual.archived("电话答复记录"));

            assertThat(isArchived(walk)).isTrue();
        }
    }

    private static void handedBack(Walk walk) {
        walk.does(Town.REGISTRAR, Usual.SORT, Usual.sorted("转送有权处理", "江洲市人力资源和社会保障局", "来信提到物业职工。"))
                .does(Town.REGISTRAR, Usual.TELL, Usual::told)
                .does(
                        Town.STRANGER,
                        Usual.CONFIRM,
                        form -> form.fill("职权认定", "不属于本单位、本系统")
                                .fill("依据和理由", "路灯属于物业服务事项，由住房和城乡建设局监督管理。")
                                .fill("建议受理的机关、单位", "江洲市住房和城乡建设局"))
                .does(Town.REGISTRAR, "审核异议", form -> form.fill("审核结果", "经核实同意").fill("核实情况和理由", "经核实，异议成立。"))
                .does(
                        Town.REGISTRAR,
                        "重新确定责任单位",
                        form -> form.fill("去向", "重新转送")
                                .fill("责任单位", "江洲市住房和城乡建设局")
                                .fill("理由", "物业服务的监督管理属其职权。"))
                .does(Town.REGISTRAR, Usual.TELL, Usual::told);
    }

    private static void settled(Walk walk) {
        walk.does(Town.HANDLER, Usual.CONFIRM, Usual::competent)
                .does(
                        Town.HANDLER,
                        Usual.ROUTE,
                        form -> Usual.routed("（六）")
                                .accept(form.tick("适用简易办理")
                                        .fill("简易办理情形", "事实清楚")
                                        .tick("信访请求可以予以支持")))
                .does(
                        Town.HANDLER,
                        "简易办理并答复",
                        form -> form.fill("办理结论", "诉求予以支持")
                                .fill("对各项诉求的答复", "1. 三盏路灯当日修复。")
                                .fill("答复方式", "电话答复")
                                .tick("信访人同意不出具书面告知书和答复")
                                .fill("答复记录", "当日电话答复，信访人表示满意。"));
    }
}
