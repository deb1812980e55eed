package org.huiyin.letters;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the samples of sorting, acceptance, objection and service say where they say something of their own. */
final class NoticeSamples {

    /** What the house does not say in such a letter; a bureau's own template may have a field for it. */
    private static final String LEFT_OUT = "";

    private static final String HOMESTEAD = "请求补办宅基地审批手续。";
    private static final String FARMING = "宅基地审批由农业农村主管部门负责，不属于本机关及本系统下级机关、单位的职权范围。";
    private static final String PAPERS = "书面申请书、身份证明和《%s》原件。";

    private static final Map<Kind, Map<Part, String>> TEXTS = Map.ofEntries(
            Map.entry(
                    Kind.NOTICE,
                    Map.of(
                            Part.ROUTE,
                            "（六）不属于前五项：调查核实，出具信访处理意见书",
                            Part.PROCEDURE,
                            "听取陈述的事实和理由，调查核实，自受理之日起六十日内办结，出具信访处理意见书；情况复杂的，经批准可以延长不超过三十日并告知理由。"
                                    + "对处理意见不服的，可以自收到书面答复之日起三十日内请求复查（第三十一条第六项、第三十四条、第三十五条）。",
                            Part.REASON,
                            LEFT_OUT)),
            Map.entry(
                    Kind.NOT_COMPETENT,
                    Map.of(
                            Part.REQUEST, "请求协调孩子就近入学。",
                            Part.REASON, "入学由教育行政部门负责，不属于本机关职权范围。\n教育局来访接待室的地址、电话已经当面告知。",
                            Part.COMPETENT, "江洲市教育局",
                            Part.CONTACT, LEFT_OUT)),
            Map.entry(
                    Kind.REFUSAL,
                    Map.of(
                            Part.REASON,
                            "同一事项东湖区住房和城乡建设局正在办理，请在该处查询办理情况。",
                            Part.BASIS,
                            "下级机关、单位已经受理或者正在办理（第十九条第三款）",
                            Part.COMPETENT,
                            LEFT_OUT,
                            Part.CONTACT,
                            LEFT_OUT)),
            Map.entry(
                    Kind.REFUSAL_FOR_GOOD,
                    Map.of(
                            Part.EARLIER, "复核意见书 江右政复核〔2025〕9号，2025年11月20日",
                            Part.REASON, "反映的事实和理由与复核意见书处理的相同，没有新的事实和理由。")),
            Map.entry(
                    Kind.OBJECTION, Map.of(Part.REQUEST, HOMESTEAD, Part.REASON, FARMING, Part.COMPETENT, "江洲市农业农村局")),
            Map.entry(
                    Kind.OBJECTION_DECISION,
                    Map.of(
                            Part.REQUEST, HOMESTEAD,
                            Part.REASON, "经核实，宅基地审批由农业农村主管部门负责，不属于你单位的职权范围。",
                            Part.EARLIER, LEFT_OUT,
                            Part.COMPETENT, LEFT_OUT)),
            Map.entry(
                    Kind.JURISDICTION,
                    Map.of(Part.REASON, "两个单位对房屋维修资金的监管职责有争议；依照职责分工，由房屋所在地的住房和城乡建设主管部门负责。", Part.EARLIER, LEFT_OUT)),
            Map.entry(
                    Kind.RECUSAL,
                    Map.of(
                            Part.PERSON, "赵某",
                            Part.DECISION, "同意回避，自即日起不再办理本信访事项。",
                            Part.REASON, "赵某系信访人的近亲属，可能影响公正办理。")),
            Map.entry(
                    Kind.EXTENSION,
                    Map.of(
                            Part.REASON, "所涉房屋年代久远，需要委托鉴定并查阅历年账目，情况复杂。",
                            Part.LAST_DAY, "2026年6月4日")),
            Map.entry(Kind.SERVICE_RECEIPT, Map.of(Part.WAY, "□直接送达　□邮寄送达　□电子送达　□留置送达　□公告送达", Part.PLACE, LEFT_OUT)),
            Map.entry(
                    Kind.REVIEW_PERIOD,
                    Map.of(
                            Part.RECEIVED_ON, "2026年3月30日",
                            Part.LAST_DAY, "2026年4月29日",
                            Part.WAY, "直接送达",
                            Part.DOCUMENT, "江洲住建信处〔2026〕12号《信访事项处理意见书》",
                            Part.COMPETENT, "江洲市人民政府或者江右省住房和城乡建设厅",
                            Part.MATERIALS, PAPERS.formatted("信访事项处理意见书"),
                            Part.CONTACT, LEFT_OUT)),
            Map.entry(
                    Kind.REREVIEW_PERIOD,
                    Map.of(
                            Part.RECEIVED_ON, "2026年3月30日",
                            Part.LAST_DAY, "2026年4月29日",
                            Part.WAY, "邮寄送达",
                            Part.DOCUMENT, "江洲住建信复查〔2026〕7号《信访事项复查意见书》",
                            Part.COMPETENT, "江洲市人民政府或者江右省住房和城乡建设厅",
                            Part.MATERIALS, PAPERS.formatted("信访事项复查意见书"),
                            Part.CONTACT, LEFT_OUT)));

    private NoticeSamples() {}

    /** The part's text, or null where the sample says what the others say. */
    static @Nullable String text(Kind kind, Part part) {
        return TEXTS.getOrDefault(kind, Map.of()).get(part);
    }
}
