package org.huiyin.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Ended;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of reviews: what the petition's file says of each request. */
@Service
@Transactional(readOnly = true)
public class ReviewRecords {

    private final Acts acts;
    private final Organization organization;

    ReviewRecords(Acts acts, Organization organization) {
        this.acts = acts;
        this.organization = organization;
    }

    /** All requests, oldest first, with the organs that go on with them today. */
    public List<RequestFiled> requests(String petition) {
        var joined = acts.all(petition, RequestChecked.class).stream()
                .map(Acts.Done::act)
                .filter(checked -> checked.joins() != null)
                .collect(Collectors.toMap(
                        RequestChecked::request,
                        checked -> Objects.requireNonNull(checked.joins()),
                        (one, later) -> later));
        return acts.all(petition, RequestFiled.class).stream()
                .map(Acts.Done::act)
                .map(filed -> succeeded(petition, filed.joining(joined.get(filed.request()))))
                .toList();
    }

    private RequestFiled succeeded(String petition, RequestFiled filed) {
        String organ = acts.heir(petition, filed.organ());
        String name = organ.equals(filed.organ()) ? filed.organName() : organization.nameOf(organ);
        String office = acts.heir(petition, filed.office());
        return filed.succeeded(
                organ, name, office, acts.heir(petition, filed.subject().decider()));
    }

    /** Throws {@link IllegalStateException} where there is no such request. */
    public RequestFiled request(String petition, String id) {
        return requests(petition).stream()
                .filter(filed -> filed.request().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No request " + id + " in " + petition));
    }

    /** The request with those that joined its review; nobody who stepped back from it. */
    public List<RequestFiled> together(String petition, String id) {
        return requests(petition).stream()
                .filter(each -> main(each).equals(id) && !withdrawn(petition, each.request()))
                .toList();
    }

    /** The request with those that joined its review, whoever stepped back included. */
    List<RequestFiled> underOne(String petition, String id) {
        return requests(petition).stream().filter(each -> main(each).equals(id)).toList();
    }

    /** Those that joined the review of the request and wait for its opinion. */
    public List<RequestFiled> joinedTo(String petition, String id) {
        return together(petition, id).stream()
                .filter(each -> !each.request().equals(id))
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
        Set<String> redone = acts.all(petition, RedoClosed.class).stream()
                .map(done -> done.act().request())
                .collect(Collectors.toSet());
        boolean redoing = acts.all(petition, RedoOrdered.class).stream()
                .map(Acts.Done::act)
                .anyMatch(order -> order.joins() == null && !redone.contains(order.request()));
        if (redoing) {
            open.add("撤销后的重新办理");
        }
        return List.copyOf(open);
    }

    /**
     * The review that a request joins once it is accepted: of the same paper, before the same organ, accepted itself and
     * not drafted yet.
     */
    Optional<RequestFiled> underWay(String petition, RequestFiled request) {
        return requests(petition).stream()
                .filter(each ->
                        each.joins() == null && each.inside() && !each.request().equals(request.request()))
                .filter(each -> each.stage() == request.stage()
                        && each.organ().equals(request.organ())
                        && each.office().equals(request.office())
                        && each.subject().isSamePaper(request.subject()))
                .filter(each -> accepted(petition, each.request()) && wanted(petition, each))
                .filter(each -> draft(petition, each.request()).isEmpty()
                        || returned(petition, each.request()).isPresent())
                .findFirst();
    }

    boolean accepted(String petition, String id) {
        return checked(petition, id)
                .filter(checked -> checked.verdict() == Verdict.ACCEPTED || checked.verdict() == Verdict.PARTLY)
                .isPresent();
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
