package org.huiyin.review;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.InvestigationStep;
import org.huiyin.handling.Matter;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/**
 * Nobody reviews what they decided: the organ of the opinion and everybody who had a hand in it are barred from the
 * review and the re-review, those who reviewed it from the re-review. Persons stay barred wherever they serve later.
 */
@Component
class Independence {

    /** Ids under which no officer acts. */
    private static final Set<String> NOBODY = Set.of(ActingOfficer.SYSTEM, ActingOfficer.PETITIONER);

    /** Put down in the organ's name by whoever sent it there, or whose act elsewhere ended what it waited for. */
    private static final Set<String> NO_HAND =
            Set.of("RECEIVED_BY_ORGAN", "REVIEW_CLOSED", "REREVIEW_CLOSED", "REDO_CLOSED");

    private final Wall wall;
    private final Acts acts;
    private final HandlingRecords handlings;
    private final ReviewRecords records;
    private final Organization organization;

    Independence(Wall wall, Acts acts, HandlingRecords handlings, ReviewRecords records, Organization organization) {
        this.wall = wall;
        this.acts = acts;
        this.handlings = handlings;
        this.records = records;
        this.organization = organization;
    }

    /** Whoever decided keeps out of the review; of the re-review also whoever reviewed. */
    void keepOut(String petition, RequestFiled request) {
        String result = request.subject().result();
        if (result == null) {
            raise(petition, request.subject().decider(), Wall.Ground.DECIDED);
            return;
        }
        RequestFiled review = records.request(petition, result);
        raise(petition, review.subject().decider(), Wall.Ground.DECIDED);
        raise(petition, review.organ(), Wall.Ground.REVIEWED);
        raise(petition, review.office(), Wall.Ground.REVIEWED);
    }

    /** Raises the bars for one more opinion; those that stand stay. */
    private void raise(String petition, String organ, Wall.Ground ground) {
        wall.raise(Wall.Bar.organ(petition, organ, ground));
        var officers = new TreeSet<String>();
        acts.of(petition).stream()
                .filter(entry -> !NO_HAND.contains(entry.action()))
                .filter(entry -> acts.heir(petition, entry.organ()).equals(organ))
                .forEach(entry -> officers.add(entry.officer()));
        drafters(petition, organ, officers);
        officers.addAll(investigators(petition, organ));
        named(petition, organ).forEach(officers::add);
        officers.stream()
                .filter(officer -> !NOBODY.contains(officer))
                .forEach(officer -> wall.raise(Wall.Bar.officer(petition, officer, ground)));
    }

    /** Whom a colleague put down: investigators of its review, who sat in its hearings. */
    private Stream<String> named(String petition, String organ) {
        return Stream.concat(
                of(petition, organ, Inquiry.class).flatMap(step -> step.officers().stream()),
                of(petition, organ, HearingNotified.class)
                        .flatMap(hearing -> Stream.of(hearing.chair(), hearing.recorder())));
    }

    private <A extends Act> Stream<A> of(String petition, String organ, Class<A> kind) {
        return acts.all(petition, organ, kind).stream().map(Acts.Done::act);
    }

    private void drafters(String petition, String organ, Set<String> officers) {
        handlings.of(new Matter(petition, organ)).stream()
                .flatMap(progress -> progress.drafts().stream())
                .flatMap(draft -> Stream.of(draft.draftedBy(), draft.decidedBy()))
                .filter(Objects::nonNull)
                .forEach(officers::add);
    }

    /** Their names are typed; they are looked for among those who served in the organ on the day. */
    private Set<String> investigators(String petition, String organ) {
        var found = new TreeSet<String>();
        for (var done : acts.all(petition, organ, InvestigationStep.class)) {
            for (Role role : Role.values()) {
                organization.holding(new Post(organ, role), done.act().on()).stream()
                        .filter(officer -> done.act().officers().contains(officer.name()))
                        .forEach(officer -> found.add(officer.id()));
            }
        }
        return found;
    }
}
