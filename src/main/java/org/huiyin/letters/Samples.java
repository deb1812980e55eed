package org.huiyin.letters;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Letters with invented people and facts, to show what a template makes of them. */
public final class Samples {

    /** Beside what the samples need of a database. */
    public static final String ORGAN = "江洲市住房和城乡建设局";

    private static final String PETITION = "LX20260300012";
    private static final Map<Part, String> TEXTS = texts();

    private Samples() {}

    /** A letter of the kind with all its parts. */
    static Letter of(Kind kind, String organ, LocalDate on) {
        Letter letter = Letter.of(kind, PETITION, organ, Addressee.named(addressee(kind)), on);
        for (Part part : Part.values()) {
            if (part != Part.REMEDY
                    && (kind.required().contains(part) || kind.optional().contains(part))) {
                letter = letter.with(part, own(kind, part).orElseGet(() -> text(kind, part)));
            }
        }
        for (RemedyKind remedy : kind.remedies()) {
            return letter.remedy(remedy, SampleRemedies.of(kind));
        }
        return letter;
    }

    /** What the kind says of its own, where it does. */
    private static Optional<String> own(Kind kind, Part part) {
        return Optional.ofNullable(ReviewSamples.text(kind, part))
                .or(() -> Optional.ofNullable(NoticeSamples.text(kind, part)))
                .or(() -> Optional.ofNullable(SupervisionSamples.text(kind, part)))
                .or(() -> Optional.ofNullable(ConferenceSamples.text(kind, part)))
                .or(() -> Optional.ofNullable(LiabilitySamples.text(kind, part)))
                .or(() -> Optional.ofNullable(RecommendationSamples.text(kind, part)))
                .or(() -> Optional.ofNullable(AnswerSamples.text(kind, part)));
    }

    /** What stands in the fields of its template. */
    static Map<String, String> values(Letter letter, String issuer, String word) {
        var values = new HashMap<>(Values.of(letter, issuer, addressee(letter.kind()), "张为民、李𠮷"));
        values.put(
                Values.NUMBER,
                LetterNumber.of(word + letter.kind().word(), letter.on().getYear(), 12)
                        .full());
        return values;
    }

    private static String addressee(Kind kind) {
        return switch (kind) {
            case TRANSFER, ASSIGNMENT, OBJECTION_DECISION, JURISDICTION, SUPERVISION, CONFERENCE_DECISION ->
                "东湖区住房和城乡建设局";
            case URGENT_REPORT -> "江洲市人民政府";
            case OBJECTION, COMPLETION_REPORT -> "江洲市信访局";
            case ACCUSATION_TRANSFER -> "江洲市纪委监委";
            case CADRE_NOTICE, PURSUE_LIABILITY -> "江洲市委组织部";
            case COMPLETE_POLICY, RECOMMENDATION_REPORT -> "江洲市人民政府";
            case IMPROVE_WORK, LIABILITY_FINDING -> "江洲市住房和城乡建设局";
            case SIMPLE_ANSWER, REVIEW_PERIOD, REREVIEW_PERIOD -> "张为民";
            default -> "张为民、李𠮷";
        };
    }

    private static String text(Kind kind, Part part) {
        boolean review = kind.name().startsWith("REVIEW");
        boolean rereview = kind.name().startsWith("REREVIEW");
        return switch (part) {
            case EARLIER ->
                rereview
                        ? "江洲政信复查〔2026〕7号《信访事项复查意见书》"
                        : review ? "东湖住建信处〔2026〕31号《信访事项处理意见书》" : "江洲住建信处〔2026〕11号《信访事项处理意见书》";
            case WAY ->
                kind == Kind.DIRECTION
                        ? "转送"
                        : kind == Kind.EVALUATION_INVITATION
                                ? "凭信访编号 LX20260300012 和评价码，在“信访事项查询”网页（/portal/evaluation）评价。"
                                : "来信";
            case PERSON -> "王某，东湖区某街道办事处副主任。";
            case DECISION -> kind == Kind.OBJECTION_DECISION ? "异议成立，同意退回，材料一并退还。" : "由东湖区住房和城乡建设局受理并办理。";
            case REASON -> kind.name().endsWith("_ENDED") ? "申请人2026年3月20日书面撤回。" : TEXTS.getOrDefault(part, "");
            default -> TEXTS.getOrDefault(part, "");
        };
    }

    private static Map<Part, String> texts() {
        var texts = new EnumMap<Part, String>(Part.class);
        texts.put(Part.REQUEST, "1.要求修缮桃园小区3号楼漏水的屋面；\n2.要求公开2025年度房屋维修资金使用情况。");
        texts.put(
                Part.FACTS,
                "桃园小区3号楼于1998年建成，2025年7月以来屋面多处漏水，顶层六户住房受损。住户多次向物业服务企业反映，至今未予修缮；" + "住户认为维修资金使用情况没有公开，要求依法公开。");
        texts.put(
                Part.FINDINGS,
                "本机关于2026年3月5日到现场勘查，委托房屋安全鉴定机构作了鉴定，并询问了业主代表和物业服务企业。"
                        + "经查：屋面防水层老化，漏水属实，面积约126.5平方米；2025年度维修资金账目已按月公布，但没有张贴在3号楼。");
        texts.put(Part.OPINION, "予以支持。由物业服务企业于2026年6月30日前完成屋面修缮，费用依法从维修资金中列支；东湖区住房和城乡建设局负责监督执行。");
        texts.put(Part.ANSWERS, "1.屋面漏水属实，予以支持，已督促物业服务企业限期修缮。\n2.维修资金使用情况应当公开，已责令自即日起在3号楼张贴公布。");
        texts.put(Part.BASIS, "《中华人民共和国民法典》第二百八十一条，《信访工作条例》第三十一条、第三十二条。");
        texts.put(Part.REASON, "信访人反映的房屋修缮和维修资金监管事项，属于你单位的职权范围。");
        texts.put(Part.COMPETENT, "东湖区住房和城乡建设局");
        texts.put(Part.DEMANDS, "请查明事实，依法处理，书面答复信访人，并反馈办理结果。");
        texts.put(Part.LAST_DAY, "2026年5月6日");
        texts.put(Part.RECEIVED_ON, "2026年3月2日");
        texts.put(Part.ACCEPTED_ON, "2026年3月6日");
        texts.put(Part.PARTIES, "江洲市安居物业服务有限公司");
        texts.put(
                Part.TERMS,
                "1.江洲市安居物业服务有限公司于2026年6月30日前修复屋面，费用依法从维修资金中列支；\n2.江洲市安居物业服务有限公司赔偿信访人室内装修损失8600元，于2026年5月31日前支付。");
        texts.put(Part.MATERIALS, "来信1份、照片6张、房屋安全鉴定报告1份。");
        texts.put(Part.TIME, "2026年4月16日9时30分");
        texts.put(Part.PLACE, "江洲市人民来访接待中心二楼听证室");
        texts.put(Part.CHAIR, "周明（江洲市信访局复查复核科科长）");
        texts.put(Part.RECORDER, "吴晓");
        texts.put(Part.PARTICIPANTS, "信访人张为民、李𠮷；承办单位代表钱进；听证员孙律师、郑代表、冯教授。");
        texts.put(Part.ISSUES, "桃园小区3号楼屋面修缮责任和维修资金使用情况公开。");
        texts.put(Part.RECORD, record());
        texts.put(Part.CONCLUSION, "屋面漏水属实，信访请求合理；处理意见已经送达信访人，正在执行。");
        texts.put(Part.DOCUMENT, "江洲住建信处〔2026〕12号《信访事项处理意见书》1份");
        texts.put(Part.CONTACT, "刘畅，0799-6123456");
        texts.put(Part.COPIES, "江洲市信访局，东湖区信访局。");
        texts.put(Part.ENCLOSURES, "房屋安全鉴定报告");
        return texts;
    }

    private static String record() {
        return "主持人：现在开始听证。核对参加人身份，宣布听证纪律，告知权利义务。是否申请回避？\n信访人：不申请。\n"
                + "信访人：去年七月开始漏水，找过物业七次，每次都说等资金。我们要求修屋面，要求看账。\n"
                + "承办单位：三月五日到现场看过，漏水属实。鉴定结论是防水层老化。账目按月公布在物业办公室，三号楼没有张贴。\n"
                + "听证员孙律师：维修资金的使用有没有经过业主表决？\n承办单位：二〇二五年的三笔支出都经过表决，表决书在附件二。\n"
                + "听证员郑代表：修缮什么时候能开工？\n承办单位：已经督促物业在四月底前完成招标，六月底前完工。\n"
                + "信访人：时间可以接受，希望写进意见书。损坏的装修怎么办？\n承办单位：装修损失由物业服务企业与住户协商，协商不成的可以依法起诉。\n"
                + "主持人：双方还有没有补充？\n信访人：没有。\n承办单位：没有。\n主持人：听证结束，请核对笔录后签名。";
    }
}
