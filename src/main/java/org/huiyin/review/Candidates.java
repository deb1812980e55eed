package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** The organs one level above a decider, among which a person chooses where to ask for review (arts 35, 36). */
@Component
public class Candidates {

    private final Organization organization;
    private final Clock clock;

    Candidates(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    public List<Candidate> of(Subject subject) {
        Stream<Organ> above = organization.nextHigher(subject.decider()).stream();
        // whoever skips the review turns to the organs above those that would have reviewed
        Stream<Organ> asked =
                subject.skipped() ? above.flatMap(organ -> organization.nextHigher(organ.code()).stream()) : above;
        return asked.distinct().map(organ -> candidate(organ, subject)).toList();
    }

    private Candidate candidate(Organ organ, Subject subject) {
        if (!organ.inside()) {
            return new Candidate(organ.code(), organ.name(), null, "");
        }
        Optional<String> office = office(organ);
        String against = office.map(code -> against(organ, code, subject))
                .orElse(organ.name() + "没有在岗的复查复核员，不能登记；请由系统管理员设置“复查复核员”岗位后再登记。");
        return new Candidate(organ.code(), organ.name(), office.orElse(organ.code()), against);
    }

    private String against(Organ organ, String office, Subject subject) {
        return office.equals(subject.decider())
                ? organ.name() + "的复查复核工作由作出原意见的" + organization.nameOf(office) + "承担，不得由其办理；请由系统管理员为" + organ.name()
                        + "另设复查复核员。"
                : "";
    }

    /** A government's work is done by its review office: its own reviewers, or those of its bureau. */
    private Optional<String> office(Organ organ) {
        Stream<String> own = Stream.of(organ.code());
        Stream<String> bureaus = organ.kind() != Organ.Kind.GOVERNMENT
                ? Stream.empty()
                : organization.organsOn(today()).stream()
                        .filter(each ->
                                each.kind() == Organ.Kind.BUREAU && organ.code().equals(each.parent()))
                        .map(Organ::code);
        return Stream.concat(own, bureaus).filter(this::reviews).findFirst();
    }

    private boolean reviews(String organ) {
        return !organization.holding(new Post(organ, Role.REVIEWER), today()).isEmpty();
    }

    /** Code of the organ whose head approves: the reviewing organ itself, where it has one, else its office. */
    public String approver(RequestFiled request) {
        boolean led = !organization
                .holding(new Post(request.organ(), Role.LEADER), today())
                .isEmpty();
        return led ? request.organ() : request.office();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
