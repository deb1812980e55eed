package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.evaluation.Contacted;
import org.huiyin.evaluation.Contacted.Kind;
import org.huiyin.evaluation.Contacted.Way;
import org.huiyin.evaluation.Contacts;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 联系信访人: first contact, weekly feedback, three meetings (practice). */
@Component
@Order(25)
class LogContact implements AnyTimeAct {

    private static final Field<Kind> KIND =
            Field.choice("kind", "联系事项", Kind.class, Kind::label).mandatory();
    private static final Field<LocalDate> CONTACTED_ON =
            Field.day("contactedOn", "联系日期").mandatory();
    private static final Field<Way> WAY =
            Field.choice("way", "方式", Way.class, Way::label).mandatory();
    private static final Field<String> RECIPIENT =
            Field.line("recipient", "信访人").mandatory();
    private static final Field<String> NOTE =
            Field.text("note", "情况").atMost(2_000).mandatory();

    private final Contacts contacts;
    private final Petitions petitions;

    LogContact(Contacts contacts, Petitions petitions) {
        this.contacts = contacts;
        this.petitions = petitions;
    }

    @Override
    public String key() {
        return "contact";
    }

    @Override
    public String title() {
        return "联系信访人";
    }

    @Override
    public String help() {
        return "登记首次联系、每周反馈进展（一反馈）和受理、办理中、送达三次见面（三见面）。属于办信惯例，用于统计，不作为督办事由；登记后重新计算下一周。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(KIND, "首次联系登记一次；以后告知进展的选“反馈进展”，见面的选相应的一次。"),
                new Entry(CONTACTED_ON, "实际联系的日期，不晚于今天。"),
                new Entry(WAY, "见面应当是当面的。"),
                new Entry(RECIPIENT, "联系了哪位信访人。"),
                new Entry(NOTE, "写明告知了什么、信访人的意见；不写证件号码、电话和住址。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER);
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var who = new LinkedHashMap<String, String>();
        petitions.recipients(at.petition()).forEach(one -> who.put(one.key(), one.name()));
        return Map.of(RECIPIENT.name(), who);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        String key = answers.get(RECIPIENT);
        Recipient who = petitions.recipients(at.petition()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        var contacted = new Contacted(
                answers.get(CONTACTED_ON),
                answers.get(KIND),
                answers.get(WAY),
                who.key(),
                who.name(),
                answers.get(NOTE));
        return contacts.contacted(at.petition(), at.organ(), contacted)
                .map(Completion::refused)
                .orElseGet(Completion::done);
    }
}
