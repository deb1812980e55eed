package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.review.Candidate;
import org.huiyin.review.Candidates;
import org.huiyin.review.OtherAnswers;
import org.huiyin.review.Stage;
import org.huiyin.review.Subject;
import org.huiyin.review.Subjects;
import org.springframework.stereotype.Component;

/** What a request for review may be about, and before whom it may be brought. */
@Component
class RemedyChoices {

    private final Subjects subjects;
    private final OtherAnswers others;
    private final Candidates candidates;
    private final Organization organization;
    private final CurrentOfficer officer;
    private final Wall wall;

    RemedyChoices(
            Subjects subjects,
            OtherAnswers others,
            Candidates candidates,
            Organization organization,
            CurrentOfficer officer,
            Wall wall) {
        this.subjects = subjects;
        this.others = others;
        this.candidates = candidates;
        this.organization = organization;
        this.officer = officer;
        this.wall = wall;
    }

    /** Written opinions, then answers that are none: what comes in about these is put down too, to be refused in writing. */
    List<Subject> subjects(String petition, Stage stage) {
        var opinions = subjects.of(petition, stage);
        return Stream.concat(opinions.stream(), others.of(petition, stage, opinions).stream())
                .toList();
    }

    Optional<Subject> subject(String petition, Stage stage, String key) {
        return subjects(petition, stage).stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    List<Candidate> candidates(Subject subject) {
        return candidates.of(subject);
    }

    Map<String, String> subjectNames(String petition, Stage stage) {
        var names = new LinkedHashMap<String, String>();
        subjects(petition, stage).forEach(each -> names.put(each.key(), words(each)));
        return names;
    }

    /** Numbers of letters begin with the organ's name, a matter settled simply has none. */
    private String words(Subject subject) {
        String organ = organization.nameOf(subject.decider());
        String paper = subject.paper().startsWith(organ) ? subject.paper() : organ + subject.paper();
        String named = subject.name() + "（" + subject.recipient() + "）：" + paper;
        return subject.servedOn() == null
                ? named + "，登记后书面答复不予受理"
                : named + "，" + subject.servedOn() + " 送达" + (subject.skipped() ? "，未经复查" : "");
    }

    Map<String, String> organNames(String petition, Stage stage) {
        var names = new LinkedHashMap<String, String>();
        subjects(petition, stage).stream()
                .flatMap(each -> candidates.of(each).stream())
                .forEach(each -> names.put(each.organ(), each.name() + remark(each)));
        return names;
    }

    private static String remark(Candidate candidate) {
        if (!candidate.inside()) {
            return "（未接入本系统）";
        }
        return candidate.vacancy().isEmpty() ? "" : "（复查复核员岗位空缺，照常登记）";
    }

    /** The organ for which the acting officer takes in requests, as registrar or reviewer of one that may review. */
    Optional<String> office(String petition, Stage stage) {
        if (wall.bars(officer.id(), officer.posts(), petition)) {
            return Optional.empty();
        }
        Set<String> offices = subjects(petition, stage).stream()
                .flatMap(each -> candidates.of(each).stream())
                .flatMap(each -> each.counters().stream())
                .collect(Collectors.toSet());
        return officer.posts().stream()
                .filter(post -> post.role() == Role.REVIEWER || post.role() == Role.REGISTRAR)
                .map(Post::organ)
                .filter(offices::contains)
                .findFirst();
    }
}
