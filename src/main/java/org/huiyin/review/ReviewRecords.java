package org.huiyin.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Ended;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of reviews: what the petition's file says of each request. */
@Service
@Transactional(readOnly = true)
public class ReviewRecords {

    private final Acts acts;

    ReviewRecords(Acts acts) {
        this.acts = acts;
    }

    /** All requests, oldest first. */
    public List<RequestFiled> requests(String petition) {
        return acts.all(petition, RequestFiled.class).stream()
                .map(Acts.Done::act)
                .toList();
    }

    /** Throws {@link IllegalStateException} where there is no such request. */
    public RequestFiled request(String petition, String id) {
        return latest(petition, RequestFiled.class, id)
                .orElseThrow(() -> new IllegalStateException("No request " + id + " in " + petition));
    }

    /** The request with those that joined its review; nobody who stepped back from it. */
    public List<RequestFiled> together(String petition, String id) {
        return requests(petition).stream()
                .filter(each -> main(each).equals(id) && !withdrawn(petition, each.request()))
                .toList();
    }

    /** Id of the request whose review it is: its own, or the one it joined. */
    String main(RequestFiled request) {
        String joins = request.joins();
        return joins == null ? request.request() : joins;
    }

    /** Whether whoever asked stepped back from it. */
    public boolean withdrawn(String petition, String id) {
        return latest(petition, RequestWithdrawn.class, id).isPresent();
    }

    /** Whether it still waits for an opinion or a refusal, be it for others who joined it. */
    boolean wanted(String petition, RequestFiled request) {
        String main = main(request);
        return !closed(petition, main) && issued(petition, main).isEmpty() && !refused(petition, main);
    }

    /** Whether the person still waits for an opinion or a refusal. */
    boolean undecided(String petition, RequestFiled request) {
        return !withdrawn(petition, request.request()) && wanted(petition, request);
    }

    /** What was said to the request last. */
    public Optional<RequestChecked> checked(String petition, String id) {
        return latest(petition, RequestChecked.class, id);
    }

    /** Papers that came with the request and after it. */
    public Papers papers(String petition, String id) {
        return of(petition, PapersCorrected.class, id)
                .map(done -> done.act().papers())
                .reduce(request(petition, id).papers(), Papers::with);
    }

    public List<Inquiry> inquiries(String petition, String id) {
        return of(petition, Inquiry.class, id).map(Acts.Done::act).toList();
    }

    /** Ids of who chaired a hearing of the request or is announced for one; nobody whose hearing was put off. */
    Set<String> chairs(String petition, String id) {
        var closed = of(petition, HearingClosed.class, id).map(Acts.Done::act).toList();
        var announced =
                of(petition, HearingNotified.class, id).map(Acts.Done::act).toList();
        return IntStream.range(0, announced.size())
                .filter(at -> at >= closed.size() || closed.get(at).outcome() != HearingOutcome.POSTPONED)
                .mapToObj(at -> announced.get(at).chair())
                .collect(Collectors.toSet());
    }

    /** The latest draft with its author. */
    public Optional<Acts.Done<ReviewDrafted>> draft(String petition, String id) {
        return of(petition, ReviewDrafted.class, id).reduce((earlier, later) -> later);
    }

    /** Why the latest draft was returned; empty where it was not. */
    public Optional<String> returned(String petition, String id) {
        int draft = draft(petition, id).map(done -> done.act().draft()).orElse(0);
        return latest(petition, ReviewExamined.class, id)
                .filter(examined -> examined.draft() == draft)
                .map(ReviewExamined::returned);
    }

    public Optional<ReviewIssued> issued(String petition, String id) {
        return latest(petition, ReviewIssued.class, id);
    }

    public List<ResultServed> served(String petition, String id) {
        return of(petition, ResultServed.class, id).map(Acts.Done::act).toList();
    }

    public boolean closed(String petition, String id) {
        return latest(petition, RequestClosed.class, id).isPresent();
    }

    /** What is still open, in sentences for whoever would archive; nothing once the petition has ended. */
    public List<String> open(String petition) {
        if (acts.latest(petition, Ended.class).isPresent()) {
            return List.of();
        }
        var open = new ArrayList<String>();
        requests(petition).stream()
                .filter(each -> each.joins() == null && !closed(petition, each.request()))
                .forEach(each -> open.add(each.organName() + "“" + each.stage().label() + "”（" + each.request() + "）"));
        long redone = acts.all(petition, RedoClosed.class).size();
        if (acts.all(petition, RedoOrdered.class).size() > redone) {
            open.add("撤销后的重新办理");
        }
        return List.copyOf(open);
    }

    /** The review under way that another request on the same opinion joins: the same organ, nothing issued or refused yet. */
    Optional<RequestFiled> underWay(String petition, Stage stage, String decider) {
        return requests(petition).stream()
                .filter(each -> each.joins() == null && each.stage() == stage)
                .filter(each -> each.subject().decider().equals(decider))
                .filter(each -> !closed(petition, each.request()))
                .filter(each -> issued(petition, each.request()).isEmpty() && !refused(petition, each.request()))
                .reduce((earlier, later) -> later);
    }

    boolean refused(String petition, String id) {
        return checked(petition, id)
                .filter(checked -> checked.verdict() == Verdict.REFUSED)
                .isPresent();
    }

    private <A extends OfRequest> Optional<A> latest(String petition, Class<A> kind, String id) {
        return of(petition, kind, id).map(Acts.Done::act).reduce((earlier, later) -> later);
    }

    private <A extends OfRequest> Stream<Acts.Done<A>> of(String petition, Class<A> kind, String id) {
        return acts.all(petition, kind).stream()
                .filter(done -> done.act().request().equals(id));
    }
}
