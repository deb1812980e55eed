package org.huiyin.letters;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a letter says, part by part; the label is the field's name in the templates that bureaus edit. There is none for
 * codes: what is kept must not hold what only the petitioner may know.
 */
public enum Part {
    REQUEST("信访请求"),
    FACTS("事实和理由"),
    FINDINGS("调查核实情况"),
    OPINION("处理意见"),
    ANSWERS("逐项答复"),
    BASIS("法律依据"),
    REMEDY("救济途径"),
    REASON("理由"),
    DECISION("决定"),
    ROUTE("处理途径"),
    PROCEDURE("处理程序"),
    COMPETENT("有权处理机关"),
    DEMANDS("办理要求"),
    IMPROVEMENT("改进工作建议"),
    MEASURES("采取的措施"),
    LAST_DAY("截止日期"),
    RECEIVED_ON("收到日期"),
    ACCEPTED_ON("受理日期"),
    EARLIER("原文书"),
    PERSON("有关人员"),
    PARTIES("各方当事人"),
    TERMS("协议内容"),
    MATERIALS("材料清单"),
    TIME("时间"),
    PLACE("地点"),
    CHAIR("主持人"),
    RECORDER("记录人"),
    PARTICIPANTS("参加人"),
    ISSUES("听证事项"),
    RECORD("笔录内容"),
    CONCLUSION("结论"),
    DOCUMENT("送达文书"),
    WAY("方式"),
    CONTACT("联系人及电话"),
    COPIES("抄送"),
    ENCLOSURES("附件"),
    PROPOSAL("建议内容"),
    CONSEQUENCE("造成的后果"),
    EVIDENCE("证据材料");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese; the name of the field in templates. */
    public String label() {
        return label;
    }

    /** The part of that label; empty where there is none. */
    static Optional<Part> labelled(String label) {
        return Stream.of(values()).filter(part -> part.label.equals(label)).findFirst();
    }
}
