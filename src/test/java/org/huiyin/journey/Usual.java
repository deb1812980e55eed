package org.huiyin.journey;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/** What officers write at the steps that most petitions pass. */
final class Usual {

    static final String SORT = "甄别并确定去向";
    static final String TELL = "告知信访人去向";
    static final String CONFIRM = "认定职权";
    static final String ROUTE = "确定办理途径";
    static final String NOTICE = "出具受理告知书";
    static final String INVITE = "引导评价";
    static final String ARCHIVE = "归档信访事项";

    private Usual() {}

    static Consumer<Page> sheet(String purpose, String headline, String request, String facts) {
        return page -> {
            page.check("[name=purpose][value=" + purpose + "]");
            page.fill("#headline", headline);
            page.locator("[name=requests]").first().fill(request);
            page.fill("#facts", facts);
        };
    }

    static Consumer<Tasklist> sorted(String direction, String organ, String reasons) {
        return form ->
                sorted(direction, reasons).accept(form.fill("去向", direction).fill("责任单位", organ));
    }

    /** In a direction that names no organ. */
    static Consumer<Tasklist> sorted(String direction, String reasons) {
        return form -> form.fill("去向", direction)
                .fill("理由", reasons)
                .fill("与建议不同的理由", "已向来信人核实情况。")
                .fill("办理方式", "繁事精办");
    }

    static Tasklist told(Tasklist form) {
        return form.fill("告知方式", "电话告知");
    }

    static Tasklist competent(Tasklist form) {
        return form.fill("职权认定", "属于本单位职权范围").fill("依据和理由", "本单位“三定”规定。");
    }

    static Consumer<Tasklist> routed(String route) {
        return form -> form.fill("办理途径", route).fill("理由", "根据信访人反映的事实。").fill("未采用建议的理由", "以查明的事实为准。");
    }

    static Tasklist noticed(Tasklist form) {
        return form.fill("告知方式", "邮寄").fill("承办人及联系电话", "刘建平，0000-8000000");
    }

    /** Asked by telephone, and answered at once, so that no window stays open. */
    static Tasklist evaluated(Tasklist form) {
        return form.fill("邀请方式", "不属于评价范围").fill("不属于评价范围的理由", "本地评价办法规定不评价的事项。");
    }

    static Consumer<Tasklist> archived(String paper) {
        return form -> form.tick("材料齐全").fill("办结文书", paper);
    }
}
