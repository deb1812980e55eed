package org.huiyin.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Register.Flaw;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a registration must be before it is written down, in sentences that say what to do. */
@Component
class RegistrationCheck {

    private final Organization organization;
    private final ContentClasses classes;
    private final PetitionRows petitions;
    private final ObjectProvider<RegistrationRule> rules;
    private final Clock clock;

    RegistrationCheck(
            Organization organization,
            ContentClasses classes,
            PetitionRows petitions,
            ObjectProvider<RegistrationRule> rules,
            Clock clock) {
        this.rules = rules;
        this.organization = organization;
        this.classes = classes;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** Every flaw but {@link #taken}, which costs a query of its own and is only certain once the series is held. */
    List<Flaw> flaws(Registration registration) {
        Flaws flaws = new Flaws();
        LocalDate today = LocalDate.now(clock);
        organ(registration, today, flaws);
        dates(registration, today, flaws);
        PeopleCheck.people(registration, flaws);
        texts(registration, flaws);
        classification(registration, today, flaws);
        complainedOf(registration, flaws);
        repeats(registration, flaws);
        return Stream.concat(flaws.all().stream(), rules.stream().flatMap(rule -> rule.against(registration).stream()))
                .toList();
    }

    /** The flaw of an external number that its channel already has. */
    Optional<Flaw> taken(Registration registration) {
        String number = Text.orNull(registration.externalNumber());
        if (number == null || !petitions.known(registration.channel(), number)) {
            return Optional.empty();
        }
        String channel = registration.channel().label();
        return Optional.of(
                new Flaw("externalNumber", "渠道“" + channel + "”的外部编号 " + number + " 已经登记过，请核对；同一事项再次来信的，请填写原信访事项编号。"));
    }

    private void organ(Registration registration, LocalDate today, Flaws flaws) {
        Optional<Organ> found = organization.organ(registration.organ());
        if (found.isEmpty()) {
            flaws.when(true, "organ", "没有代码为 " + registration.organ() + " 的机关、单位，请从名录中选择。");
            return;
        }
        Organ organ = found.get();
        flaws.when(!organ.inside(), "organ", organ.name() + "不在本系统内，不能在此登记，请选择本系统内的机关、单位。");
        boolean existed = organ.existsOn(registration.receivedOn()) && organ.existsOn(today);
        flaws.when(
                !existed,
                "organ",
                organ.name() + "在收到日期 " + registration.receivedOn() + " 或者登记当日不存在，请选择当时和现在都存续的机关、单位。");
    }

    private static void dates(Registration registration, LocalDate today, Flaws flaws) {
        LocalDate received = registration.receivedOn();
        LocalDate submitted = registration.submittedOn();
        flaws.when(received.isAfter(today), "receivedOn", "收到日期 " + received + " 晚于今天，请填写实际收到的日期。");
        flaws.when(
                submitted != null && submitted.isAfter(received),
                "submittedOn",
                "收到日期 " + received + " 早于提出日期 " + submitted + "，请核对两个日期。");
    }

    private static void texts(Registration registration, Flaws flaws) {
        flaws.when(Text.blank(registration.headline()), "headline", "请填写标题。");
        flaws.line("headline", "标题", registration.headline(), 200);
        flaws.lines("facts", "事实与理由", registration.facts(), 10_000);
        List<String> requests = registration.requests();
        flaws.when(requests.stream().allMatch(Text::blank), "requests", "请至少填写一项诉求。");
        for (int i = 0; i < requests.size(); i++) {
            String label = "第 " + (i + 1) + " 项诉求";
            boolean empty = Text.blank(requests.get(i)) && requests.stream().anyMatch(request -> !Text.blank(request));
            flaws.when(empty, "requests", label + "是空的，请填写或者删除该项。");
            flaws.lines("requests", label, requests.get(i), 2_000);
        }
        flaws.when(requests.size() > 50, "requests", "诉求超过 50 项，请合并。");
        flaws.line("externalNumber", "外部编号", registration.externalNumber(), 50);
        flaws.line("sendingBureau", "转送机关", registration.sendingBureau(), 100);
        flaws.line("localities", "问题发生地", registration.localities().problem(), 100);
        flaws.line("localities", "信访人居住地", registration.localities().residence(), 100);
        flaws.line("localities", "责任属地", registration.localities().responsible(), 100);
    }

    private void classification(Registration registration, LocalDate today, Flaws flaws) {
        String code = Text.orNull(registration.contentClass());
        boolean unknown = code != null
                && classes.find(code, today).filter(entry -> entry.level() == 3).isEmpty();
        flaws.when(unknown, "contentClass", "没有现行有效的三级内容分类 " + code + "，请从分类目录中选择第三级。");
    }

    private void complainedOf(Registration registration, Flaws flaws) {
        for (String code : registration.complainedOf().organs()) {
            flaws.when(
                    organization.organ(code).isEmpty(), "complainedOf.organs", "没有代码为 " + code + " 的被反映机关、单位，请从名录中选择。");
        }
        // art. 30: whoever is accused must not even receive it
        flaws.when(
                registration.purpose() == Purpose.ACCUSATION
                        && registration.complainedOf().organs().contains(registration.organ()),
                "organ",
                "被检举控告的单位不得登记该信访事项，请交上级信访部门登记（第三十条）。");
    }

    private void repeats(Registration registration, Flaws flaws) {
        String earlier = Text.orNull(registration.repeats());
        flaws.when(
                earlier != null && !petitions.existsById(earlier),
                "repeats",
                "没有编号为 " + earlier + " 的信访事项，请核对原信访事项编号；初次信访请留空。");
    }
}
