package org.huiyin.letters;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the samples of opinions, answers and reports say where they say something of their own. */
final class AnswerSamples {

    /** What the house does not say in such a letter; a bureau's own template may have a field for it. */
    private static final String LEFT_OUT = "";

    private static final String OPINION =
            "予以支持：请求事实清楚，符合法律、法规、规章或者其他有关规定。" + "由物业服务企业于2026年6月30日前完成屋面修缮，费用依法从维修资金中列支；东湖区住房和城乡建设局负责监督执行。";
    private static final String ACCUSATION = "检举东湖区某街道办事处违规收取房屋租赁备案费用。";

    private static final Map<Kind, Map<Part, String>> TEXTS = Map.ofEntries(
            Map.entry(
                    Kind.OPINION,
                    Map.of(
                            Part.OPINION, OPINION,
                            Part.CONTACT, LEFT_OUT,
                            Part.COPIES, LEFT_OUT,
                            Part.ENCLOSURES, LEFT_OUT)),
            Map.entry(
                    Kind.OPINION_CORRECTED,
                    Map.of(
                            Part.OPINION, OPINION,
                            Part.EARLIER, "江洲市住房和城乡建设局〔2026〕11号",
                            Part.REASON, "原意见书将屋面漏水面积“126.5平方米”误写为“125.6平方米”。",
                            Part.CONTACT, LEFT_OUT,
                            Part.COPIES, LEFT_OUT,
                            Part.ENCLOSURES, LEFT_OUT)),
            Map.entry(
                    Kind.SIMPLE_ANSWER,
                    Map.of(
                            Part.REQUEST, "请求修好柳巷12号楼三单元的楼道灯。",
                            Part.FACTS, "楼道灯自2026年2月底不亮，老人夜间上下楼不便，向物业服务企业反映两次没有修复。",
                            Part.DECISION, "诉求予以支持，已经解决",
                            Part.ANSWERS, "经督促，物业服务企业已于2026年3月27日更换灯具，本机关现场查看，照明正常。",
                            Part.BASIS, "《物业管理条例》第二十七条。",
                            Part.ACCEPTED_ON, "2026年3月26日",
                            Part.CONTACT, LEFT_OUT)),
            Map.entry(
                    Kind.INTRODUCTION,
                    Map.of(
                            Part.REQUEST, "请求判令物业服务企业赔偿漏水造成的装修损失。",
                            Part.ROUTE, "诉讼",
                            Part.PROCEDURE, "向有管辖权的人民法院提交起诉状、身份证明和证据材料。",
                            Part.COMPETENT, "东湖区人民法院",
                            Part.BASIS, "《中华人民共和国民事诉讼法》第一百二十二条。",
                            Part.REASON, LEFT_OUT,
                            Part.CONTACT, LEFT_OUT)),
            Map.entry(
                    Kind.INTRODUCTION_ADMINISTRATIVE,
                    Map.of(
                            Part.REQUEST, "请求确定与邻居争议的院落土地的使用权。",
                            Part.ROUTE, "行政裁决",
                            Part.PROCEDURE, "向东湖区人民政府提交申请书、身份证明和权属来源的证据材料。",
                            Part.COMPETENT, "东湖区人民政府",
                            Part.BASIS, "《中华人民共和国土地管理法》第十四条。",
                            Part.REASON, LEFT_OUT,
                            Part.CONTACT, LEFT_OUT)),
            Map.entry(
                    Kind.PERFORMANCE,
                    Map.of(
                            Part.REQUEST,
                            "申请查处物业服务企业挪用房屋维修资金的行为。",
                            Part.ANSWERS,
                            "经查，物业服务企业2025年列支的两笔费用不属于维修资金的使用范围，已责令限期退还，并立案查处。",
                            Part.BASIS,
                            "《物业管理条例》第六十条。",
                            Part.FACTS,
                            "物业服务企业2025年两次从房屋维修资金中列支日常保洁费用，没有经过业主表决。",
                            Part.CONTACT,
                            LEFT_OUT,
                            Part.COPIES,
                            LEFT_OUT)),
            Map.entry(
                    Kind.SUGGESTION_REPLY,
                    Map.of(
                            Part.REQUEST, "建议老旧小区每季度公布维修资金账目，并在楼栋内张贴。",
                            Part.DECISION, "部分采纳",
                            Part.ANSWERS, "自2026年第二季度起，全市老旧小区维修资金账目每季度公布一次，并在小区公告栏张贴。",
                            Part.REASON, "逐栋张贴工作量较大，先在小区公告栏张贴，同时提供网上查询。")),
            Map.entry(
                    Kind.ACCUSATION_TRANSFER,
                    Map.of(Part.REQUEST, ACCUSATION, Part.REASON, "反映的是监察对象涉嫌违规收费的问题，属于纪检监察机关的职责范围。")),
            Map.entry(
                    Kind.ACCUSATION_REPLY,
                    Map.of(
                            Part.REQUEST, ACCUSATION,
                            Part.ANSWERS, "反映的违规收费问题属实，多收费用已责令退还，对责任人员依规依纪作了处理。",
                            Part.BASIS, LEFT_OUT)),
            Map.entry(Kind.CADRE_NOTICE, Map.of(Part.FACTS, "调阅收费账册、谈话三人次，查明王某2025年违规批准收取房屋租赁备案费用，多收费用已退还。")));

    private AnswerSamples() {}

    /** The part's text, or null where the sample says what the others say. */
    static @Nullable String text(Kind kind, Part part) {
        return TEXTS.getOrDefault(kind, Map.of()).get(part);
    }
}
