package org.huiyin.supervision;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Identity;
import org.springframework.stereotype.Component;

/** Who may have a hand in a finding, and whom its text must not name. */
@Component
public class LiabilityPeople {

    private static final List<Role> TOLD = List.of(Role.LEADER, Role.CHIEF, Role.LEGAL);
    private static final List<Role> APPOINTING = List.of(Role.LEADER, Role.CHIEF, Role.ADMIN);

    private final Organization organization;
    private final Petitions petitions;
    private final Wall wall;
    private final Notices notices;
    private final Clock clock;

    LiabilityPeople(Organization organization, Petitions petitions, Wall wall, Notices notices, Clock clock) {
        this.organization = organization;
        this.petitions = petitions;
        this.wall = wall;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells the organ's heads and lawyers that there is a letter for them; once for each event. */
    void tell(String petition, String organ, String text, String event) {
        var message = new Notices.Message("LIABILITY " + petition + " " + event, petition, "责任事实认定告知", text);
        notices.tell(message, TOLD.stream().map(role -> new Post(organ, role)).toList());
    }

    /**
     * Asks the bureau for a head who can decide on the organ's contest, where none it has may; once a week, however often
     * it is called.
     */
    void askForAHead(String petition, String bureau, String finding) {
        String text = "信访事项 " + petition + " 的" + finding + "，有关单位提出异议，本单位没有未参与提出、审查的负责人可以审核。"
                + "请补充负责人（负责人请假的，登记代理人员），由其在“审核责任事实异议”中办理；补充以前每周提醒一次。";
        LocalDate week = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var message = new Notices.Message(
                "LIABILITY " + petition + " " + finding + " HEAD " + week, petition, "请补充负责人审核异议", text);
        notices.tell(
                message, APPOINTING.stream().map(role -> new Post(bureau, role)).toList());
    }

    /** How many heads of the bureau are none of these, with nothing that bars them from the petition. */
    long headsBut(String petition, String bureau, Collection<String> hands) {
        LocalDate today = LocalDate.now(clock);
        return organization.workingAt(new Post(bureau, Role.LEADER), today).stream()
                .filter(officer -> !hands.contains(officer))
                .filter(officer -> !wall.bars(officer, organization.postsOf(officer, today), petition))
                .count();
    }

    /** People with an account who serve at the organ: name and posts by id. */
    Map<String, String> at(String organ) {
        LocalDate today = LocalDate.now(clock);
        var people = new LinkedHashMap<String, String>();
        for (Role role : Role.values()) {
            organization.workingAt(new Post(organ, role), today).stream()
                    .sorted()
                    .forEach(officer -> people.merge(officer, role.label(), (before, added) -> before + "、" + added));
        }
        people.replaceAll((officer, posts) -> organization.officerName(officer) + "（" + posts + "）");
        return people;
    }

    /** People of several organs, name by code: organ, name and posts by id. */
    public Map<String, String> of(Map<String, String> organs) {
        var all = new LinkedHashMap<String, String>();
        organs.forEach(
                (organ, name) -> at(organ).forEach((officer, person) -> all.putIfAbsent(officer, name + " " + person)));
        return all;
    }

    /** Name and posts of who serves, or served, at the organ. */
    String named(String organ, String officer) {
        return Optional.ofNullable(at(organ).get(officer)).orElseGet(() -> organization.officerName(officer));
    }

    /**
     * A sentence where a text names who petitions or informs (arts 30, 46): it goes to the organ that is held liable. The
     * names are compared here and shown to nobody.
     */
    List<String> againstNames(String petition, String... texts) {
        Set<String> names = Stream.concat(
                        petitions.reveal(petition).stream(), petitions.revealCoPetitioners(petition).stream())
                .map(Identity::name)
                .filter(name -> name != null && name.length() > 1)
                .collect(Collectors.toSet());
        boolean told = Stream.of(texts).anyMatch(text -> names.stream().anyMatch(text::contains));
        return told ? List.of("告知书要发给有关单位，不得写明信访人、检举控告人的姓名（第三十条第三款、第四十六条第五项），请改写。") : List.of();
    }
}
