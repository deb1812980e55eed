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
            return new Candidate(organ.code(), organ.name(), null, List.of(), "");
        }
        List<String> offices = offices(organ);
        Stream<String> free = offices.stream().filter(office -> !office.equals(subject.decider()));
        Optional<String> office = free.filter(this::reviews).findFirst();
        return new Candidate(
                organ.code(),
                organ.name(),
                office.orElseGet(() -> vacant(organ, offices, subject)),
                offices,
                office.isPresent() ? "" : organ.name() + "没有可以承担本件的在岗复查复核员，请由系统管理员设置“复查复核员”岗位；期限自收到申请之日起照常计算。");
    }

    /** Whose post waits to be filled: the review office's, unless it decided itself. */
    private static String vacant(Organ organ, List<String> offices, Subject subject) {
        return offices.stream()
                .filter(office -> !office.equals(organ.code()) && !office.equals(subject.decider()))
                .findFirst()
                .orElse(organ.code());
    }

    /** A government's work is done by its review office: its own reviewers, or those of its bureau. */
    private List<String> offices(Organ organ) {
        Stream<String> bureaus = organ.kind() != Organ.Kind.GOVERNMENT
                ? Stream.empty()
                : organization.organsOn(today()).stream()
                        .filter(each ->
                                each.kind() == Organ.Kind.BUREAU && organ.code().equals(each.parent()))
                        .map(Organ::code);
        return Stream.concat(Stream.of(organ.code()), bureaus).toList();
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
