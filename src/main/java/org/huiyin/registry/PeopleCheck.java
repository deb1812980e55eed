package org.huiyin.registry;

import java.util.List;

/** The people of a registration: petitioner, co-petitioners, agent, representatives, persons complained of. */
final class PeopleCheck {

    /** Art. 20: a visit on a common matter is made by at most five elected representatives. */
    private static final int MOST_REPRESENTATIVES = 5;

    private static final int LONGEST_NAME = 100;

    private PeopleCheck() {}

    static void people(Registration registration, Flaws flaws) {
        petitioner(registration.petitioner(), flaws);
        agent(registration, flaws);
        representatives(registration, flaws);
        coPetitioners(registration, flaws);
        names("complainedOf.persons", "被反映人员", registration.complainedOf().persons(), flaws);
    }

    private static void petitioner(Registration.Petitioner petitioner, Flaws flaws) {
        flaws.line("petitioner.name", "信访人姓名（名称）", petitioner.name(), LONGEST_NAME);
        flaws.line("petitioner.identityNumber", "证件号码", petitioner.identityNumber(), 30);
        flaws.line("petitioner.address", "地址", petitioner.address(), 300);
        flaws.line("petitioner.contact", "联系方式", petitioner.contact(), 100);
    }

    private static void agent(Registration registration, Flaws flaws) {
        var agent = registration.agent();
        if (agent == null) {
            return;
        }
        flaws.when(Text.blank(agent.name()), "agent.name", "请填写代理人姓名；没有代理人的请清空代理信息。");
        flaws.when(Text.blank(agent.authority()), "agent.authority", "请按授权委托书填写代理权限。");
        flaws.line("agent.name", "代理人姓名", agent.name(), LONGEST_NAME);
        flaws.line("agent.contact", "代理人联系方式", agent.contact(), 100);
        flaws.lines("agent.authority", "代理权限", agent.authority(), 300);
    }

    private static void representatives(Registration registration, Flaws flaws) {
        List<String> elected = registration.representatives();
        flaws.when(
                registration.channel() == Channel.VISIT && elected.size() > MOST_REPRESENTATIVES,
                "representatives",
                "走访代表为 " + elected.size() + " 人，不得超过 5 人，请由信访人另行推选（第二十条）。");
        flaws.when(registration.headCount() < 1, "headCount", "人数至少为 1，请更正。");
        flaws.when(
                registration.headCount() >= 1 && registration.headCount() < elected.size(),
                "headCount",
                "人数 " + registration.headCount() + " 少于代表人数 " + elected.size() + "，请核对。");
        names("representatives", "代表", elected, flaws);
    }

    private static void coPetitioners(Registration registration, Flaws flaws) {
        var people = registration.coPetitioners();
        String field = "coPetitioners";
        names(
                field,
                "联名信访人",
                people.stream().map(Registration.CoPetitioner::name).toList(),
                flaws);
        people.forEach(person -> {
            flaws.line(field, "联名信访人住址", person.address(), 300);
            flaws.line(field, "联名信访人联系方式", person.contact(), 100);
        });
        flaws.when(!people.isEmpty() && registration.petitioner().name() == null, field, "有联名信访人的，请填写第一信访人的姓名（名称）。");
        flaws.when(
                registration.headCount() >= 1 && registration.headCount() < people.size() + 1,
                "headCount",
                "人数 " + registration.headCount() + " 少于信访人和联名信访人合计 " + (people.size() + 1) + " 人，请核对。");
    }

    private static void names(String field, String label, List<String> names, Flaws flaws) {
        flaws.when(names.stream().anyMatch(Text::blank), field, label + "名单中有空白姓名，请填写或者删除。");
        names.forEach(name -> flaws.line(field, label, name, LONGEST_NAME));
        flaws.when(names.size() > 200, field, label + "超过 200 人，请将名单作为附件。");
    }
}
