package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;

/** Assigned with a day and a helping organ, urged, opined on; the completion report is returned once (arts 21, 22, 31). */
class AssignedWalkTests extends InTown {

    @Test
    void theReportOfAnAssignedPetitionIsReturnedAndSupplemented() {
        var sheet = Usual.sheet("CLAIM", "反映欠付物业职工工资、小区无人保洁", "请求恢复小区保洁", "物业公司欠薪，保洁员停工半个月。");

        try (var walk = registered("assigned", Town.REGISTRAR, sheet)) {
            assigned(walk);
            urged(walk);
            opined(walk);
            reported(walk);
            walk.does(Town.REGISTRAR, Usual.INVITE, Usual::evaluated);
            clock.forward(Duration.ofDays(40));
            open.closeWindow(walk.number(), "Timer_ReviewWindowClosed");
            walk.does(Town.REGISTRAR, Usual.ARCHIVE, form -> form.tick("材料齐全"));

            assertThat(isArchived(walk)).isTrue();
        }
    }

    @Test
    void aPetitionWithdrawnInWritingIsArchived() {
        var sheet = Usual.sheet("CLAIM", "反映楼道堆放杂物", "请求清理楼道", "二楼住户在楼道堆放纸箱。");

        try (var walk = registered("withdrawn", Town.REGISTRAR, sheet)) {
            walk.does(Town.REGISTRAR, Usual.SORT, Usual.sorted("转送有权处理", "江洲市住房和城乡建设局", "物业服务的监督管理属其职权。"))
                    .acts(Town.REGISTRAR, "撤回", page -> {
                        page.selectOption("[name=who]", walk.number());
                        page.check("[name=inWriting]");
                        page.fill("[name=paper]", "撤回信访申请书，1 份");
                        page.fill("[name=reason]", "邻居已经自行清理。");
                    })
                    .does(Town.REGISTRAR, "终结归档", form -> form.tick("材料齐全"));

            assertThat(isArchived(walk)).isTrue();
            supervisedForANewFact(walk);
        }
    }

    private static void supervisedForANewFact(Walk walk) {
        walk.acts(Town.REGISTRAR, "提出督办", page -> {
            page.selectOption("[name=organ]", Town.HOUSING);
            page.selectOption("[name=ground]", "PERFUNCTORY");
            page.fill("[name=facts]", "未到现场核实即答复已经清理。");
            page.fill("[name=newFact]", "归档以后其他住户来信，杂物从未清理，与答复不符。");
        });
    }

    private void assigned(Walk walk) {
        var day = LocalDate.now(clock).plusDays(45).toString();
        walk.does(
                        Town.REGISTRAR,
                        Usual.SORT,
                        form -> Usual.sorted("交办，限期报送", "江洲市住房和城乡建设局", "物业服务的监督管理属其职权。")
                                .accept(form.fill("去向", "交办，限期报送")
                                        .fill("报送办结报告最后一日", day)
                                        .fill("协办单位一", "江洲市人力资源和社会保障局")))
                .does(Town.REGISTRAR, Usual.TELL, Usual::told)
                .does(Town.STRANGER, "反馈协办意见", form -> form.fill("协办意见或者理由", "已责令物业公司十日内补发工资。"))
                .does(Town.HANDLER, Usual.CONFIRM, Usual::competent)
                .does(Town.HANDLER, Usual.ROUTE, Usual.routed("（六）"))
                .does(Town.HANDLER, Usual.NOTICE, Usual::noticed);
    }

    private void urged(Walk walk) {
        walk.acts(Town.REGISTRAR, "催办", page -> {
                    page.fill("[name=receivedOn]", LocalDate.now(clock).toString());
                    page.selectOption("[name=channel]", "PHONE");
                    page.fill("[name=content]", "来电询问何时恢复保洁。");
                })
                .does(
                        Town.HANDLER,
                        "处理补充来件",
                        form -> form.fill("处理方式", "已向信访人说明办理进展").fill("处理情况", "电话告知正在调查，月底前答复。"));
    }

    private static void opined(Walk walk) {
        walk.does(
                        Town.HANDLER,
                        "调查核实",
                        form -> form.fill("调查方式", "听取陈述")
                                .fill("工作人员", "刘建平、黄晓丽")
                                .fill("调查情况", "当面听取，信访人陈述停工半个月。")
                                .tick("调查结束")
                                .fill("查明的事实", "保洁停工属实，起因是欠薪。"))
                .does(
                        Town.HANDLER,
                        "起草处理意见",
                        form -> form.fill("事实和理由", "保洁停工十五日。")
                                .fill("对各项诉求的答复", "1. 已责成物业公司恢复保洁。")
                                .fill("处理结论", "解释说明")
                                .fill("处理意见", "已恢复保洁，费用减免由业主大会与物业公司协商。")
                                .fill("法律法规依据", "《物业管理条例》第三十五条。"))
                .does(Town.LEADER, "审批处理意见", form -> form.fill("审批意见", "同意签发"))
                .does(Town.HANDLER, "登记送达", form -> form.fill("送达方式", "直接送达").fill("送达凭证", "送达回证一份。"));
    }

    private static void reported(Walk walk) {
        walk.does(
                        Town.HANDLER,
                        "撰写办结报告",
                        form -> form.fill("办理过程", "收到交办后会同人社局办理。")
                                .fill("办理结果及送达", "已出具处理意见书并送达。")
                                .fill("落实和稳定情况", "已恢复保洁。"))
                .does(
                        Town.REGISTRAR,
                        "审核办结报告",
                        form -> form.fill("审核结论", "退回补充").fill("补充要求", "请补充欠薪补发情况。"))
                .does(Town.HANDLER, "撰写办结报告", form -> form.fill("落实和稳定情况", "已恢复保洁，欠薪已全部补发，信访人情绪稳定。"))
                .does(Town.REGISTRAR, "审核办结报告", form -> form.fill("审核结论", "认可"));
    }
}
