package org.huiyin.registry.imports;

import java.util.List;

/** What a column can hold; the names by which files call it unless the configuration says otherwise. */
enum Field {
    EXTERNAL_NUMBER("externalNumber", "外部编号", "留言编号", "信访编号", "原编号"),
    ORGAN("organ", "收到机关代码", "登记机关代码"),
    CHANNEL("channel", "渠道", "信访渠道", "信访形式"),
    RECEIVED_ON("receivedOn", "收到日期", "收到时间", "登记日期"),
    SUBMITTED_ON("submittedOn", "提交日期", "留言时间", "提出日期", "信访日期", "提交时间"),
    KIND("petitioner", "信访人类型"),
    NAME("petitioner.name", "姓名", "留言用户", "信访人", "信访人姓名", "名称"),
    IDENTITY_NUMBER("petitioner.identityNumber", "证件号码", "身份证号", "身份证号码"),
    ADDRESS("petitioner.address", "地址", "联系地址", "信访人地址", "住址"),
    CONTACT("petitioner.contact", "联系电话", "联系方式", "电话", "手机", "手机号码"),
    AGENT_NAME("agent.name", "代理人", "代理人姓名"),
    AGENT_CONTACT("agent.contact", "代理人电话", "代理人联系方式"),
    AGENT_AUTHORITY("agent.authority", "代理权限"),
    REPRESENTATIVES("representatives", "代表", "信访代表"),
    HEAD_COUNT("headCount", "人数", "信访人数"),
    HEADLINE("headline", "标题", "留言主题", "主题", "概况信息"),
    REQUESTS("requests", "诉求", "信访诉求", "请求"),
    FACTS("facts", "事实与理由", "留言详情", "事实和理由", "内容", "详情"),
    ORAL("oral", "口头提出", "是否口头"),
    PURPOSE("purpose", "信访目的"),
    CONTENT_CLASS("contentClass", "内容分类"),
    PROBLEM_LOCALITY("localities", "问题发生地", "问题属地"),
    RESIDENCE("", "信访人居住地", "居住地"),
    RESPONSIBLE_LOCALITY("", "责任属地"),
    SENDING_BUREAU("sendingBureau", "转送机关", "来文机关"),
    SENDERS_DUE_DATE("sendersDueDate", "转送机关要求期限", "要求办结日期"),
    REPEATS("repeats", "原信访事项编号", "重复信访"),
    ORGANS_COMPLAINED_OF("complainedOf.organs", "被反映单位", "被反映机关"),
    PERSONS_COMPLAINED_OF("complainedOf.persons", "被反映人员", "被反映人");

    private final String component;
    private final List<String> names;

    Field(String component, String... names) {
        this.component = component;
        this.names = List.of(names);
    }

    /** The component of {@link org.huiyin.registry.Registration} it becomes, as flaws name it. */
    String component() {
        return component;
    }

    /** The first is the one shown to officers. */
    List<String> names() {
        return names;
    }

    String label() {
        return names.get(0);
    }
}
