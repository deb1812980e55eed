package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.access.Wall;
import org.huiyin.handling.Outcome;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hearings in handling, review and re-review (arts 31, 36). A refusal changes nothing. */
@Service
@Transactional
public class Hearings {

    private final ReviewRecords records;
    private final HearingLetters letters;
    private final HearingRules rules;
    private final Wall wall;
    private final Organization organization;
    private final Acts acts;
    private final HearingClock hearingClock;
    private final HearingDays days;
    private final Clock clock;

    Hearings(
            ReviewRecords records,
            HearingLetters letters,
            HearingRules rules,
            Wall wall,
            Organization organization,
            Acts acts,
            HearingClock hearingClock,
            HearingDays days,
            Clock clock) {
        this.records = records;
        this.letters = letters;
        this.rules = rules;
        this.wall = wall;
        this.organization = organization;
        this.acts = acts;
        this.hearingClock = hearingClock;
        this.days = days;
        this.clock = clock;
    }

    /** Officers of the organ for the chair and the record: name by id, nobody whom the wall keeps out. */
    @Transactional(readOnly = true)
    public Map<String, String> officers(String petition, String organ, Host at) {
        var names = new TreeMap<String, String>();
        for (Role role : Role.values()) {
            organization.holding(new Post(organ, role), today()).stream()
                    .filter(each ->
                            !wall.bars(each.id(), organization.postsOf(each.id(), today()), petition, at.scope()))
                    .forEach(each -> names.put(each.id(), each.name()));
        }
        return names;
    }

    /** First day on which a hearing announced on the day may be held. */
    @Transactional(readOnly = true)
    public LocalDate earliest(LocalDate noticeOn) {
        return rules.earliest(noticeOn);
    }

    /** Last day on which a hearing announced today may be held. */
    @Transactional(readOnly = true)
    public LocalDate lastDay(String petition, String organ, String request) {
        return rules.latest(petition, organ, request, today());
    }

    /** A hearing was decided on in the review of the request: the days to announce it begin. */
    public void decided(String petition, String request) {
        days.begin(petition, records.request(petition, request));
    }

    /**
     * Announces a hearing today; the clock of a re-review stands still from the notice on, no other does.
     *
     * @param organ code of the organ that holds it
     */
    public Outcome announced(String petition, String organ, HearingNotified hearing) {
        var against = rules.of(petition, organ, hearing, officers(petition, organ, hearing.at()));
        if (!against.none()) {
            return against.outcome();
        }
        String number = letters.hearing(petition, issuer(petition, organ, hearing.request()), hearing);
        acts.record(petition, organ, hearing.numbered(number));
        if (hearing.at() != Host.HANDLE) {
            days.untilHeld(petition, records.request(petition, hearing.request()), hearing.heldOn());
        }
        if (hearing.at() == Host.REREVIEW) {
            records.underOne(petition, hearing.request())
                    .forEach(each -> hearingClock.standsStill(petition, each, hearing.on()));
        }
        return new Outcome.Done();
    }

    /**
     * What was announced last.
     *
     * @param request id of the request, or empty in the handling of the petition
     */
    @Transactional(readOnly = true)
    public HearingNotified latest(String petition, String organ, String request) {
        return acts.all(petition, organ, HearingNotified.class).stream()
                .map(Acts.Done::act)
                .filter(hearing -> hearing.request().equals(request))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Puts down what became of it. */
    public Outcome closed(String petition, String organ, HearingClosed closed) {
        HearingNotified hearing = latest(petition, organ, closed.request());
        boolean held = closed.outcome() == HearingOutcome.HELD;
        boolean off = closed.outcome() == HearingOutcome.POSTPONED;
        var against = rules.closing(hearing, closed, today());
        if (!against.none()) {
            return against.outcome();
        }
        String number =
                held ? letters.record(petition, issuer(petition, organ, hearing.request()), hearing, closed) : "";
        acts.record(petition, organ, closed.numbered(number));
        if (closed.at() != Host.HANDLE) {
            count(petition, records.request(petition, closed.request()), off);
        }
        if (!off && closed.at() == Host.REREVIEW) {
            records.underOne(petition, closed.request())
                    .forEach(each ->
                            hearingClock.goesOn(petition, each, notBeforeItJoined(petition, each, closed.on())));
        }
        return new Outcome.Done();
    }

    private void count(String petition, RequestFiled request, boolean off) {
        if (off) {
            days.again(petition, request);
        } else {
            days.over(petition, request);
        }
    }

    /** A request that was accepted into the review after the record was signed stood still from then on only. */
    private LocalDate notBeforeItJoined(String petition, RequestFiled request, LocalDate signed) {
        return records.checked(petition, request.request())
                .map(RequestChecked::on)
                .filter(signed::isBefore)
                .orElse(signed);
    }

    /**
     * What hearings came to, in one text; empty where there was none.
     *
     * @param request id of the request, or empty in the handling of the petition
     */
    @Transactional(readOnly = true)
    public String told(String petition, String organ, String request) {
        return acts.all(petition, organ, HearingClosed.class).stream()
                .map(Acts.Done::act)
                .filter(closed -> closed.request().equals(request))
                .map(closed -> closed.on() + "　" + closed.outcome().label() + "："
                        + (closed.conclusion() == null ? closed.record() : closed.conclusion()))
                .collect(Collectors.joining("\n"));
    }

    /** Names of who chaired a hearing in the handling of the petition, or is announced for one. */
    @Transactional(readOnly = true)
    public Set<String> chairs(String petition, String organ) {
        return acts.all(petition, organ, HearingNotified.class).stream()
                .map(Acts.Done::act)
                .filter(hearing -> hearing.request().isEmpty())
                .map(HearingNotified::chairName)
                .collect(Collectors.toSet());
    }

    /** Whether a hearing was held in the review of the request. */
    @Transactional(readOnly = true)
    public boolean held(String petition, String request) {
        return acts.all(petition, HearingClosed.class).stream()
                .map(Acts.Done::act)
                .anyMatch(closed -> closed.request().equals(request) && closed.outcome() == HearingOutcome.HELD);
    }

    private String issuer(String petition, String organ, String request) {
        return request.isEmpty() ? organ : records.request(petition, request).organ();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
