package org.huiyin.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.portal.Whereabouts.Event;
import org.huiyin.portal.Whereabouts.Term;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together where a petition stands, from what the rooms keep of it. */
@Component
@Transactional(readOnly = true)
class Inquiries {

    /** Duties toward the petitioner; what organs owe one another is their own affair. */
    private static final Set<Duty> SHOWN = Set.of(
            Duty.SORT,
            Duty.NOTICE,
            Duty.HANDLE,
            Duty.PERFORM,
            Duty.REPLY,
            Duty.FEEDBACK,
            Duty.SIMPLE_ACCEPT,
            Duty.SIMPLE_HANDLE,
            Duty.SERVE,
            Duty.SERVE_RESULT,
            Duty.EXECUTE,
            Duty.PERFORM_AGREEMENT,
            Duty.REVIEW,
            Duty.REREVIEW);

    /** On an accusation nobody but the accuser and those who deal with it may know who that is. */
    private static final String SOME_ORGAN = "有权处理的机关、单位";

    private final Petitions petitions;
    private final Acts acts;
    private final Links links;
    private final Ledger ledger;
    private final Organization organization;
    private final Milestones milestones;
    private final Concerns concerns;
    private final Rights rights;

    Inquiries(
            Petitions petitions,
            Acts acts,
            Links links,
            Ledger ledger,
            Organization organization,
            Milestones milestones,
            Concerns concerns,
            Rights rights) {
        this.petitions = petitions;
        this.acts = acts;
        this.links = links;
        this.ledger = ledger;
        this.organization = organization;
        this.milestones = milestones;
        this.concerns = concerns;
        this.rights = rights;
    }

    /** The caller has seen the petition's code. */
    Whereabouts of(String number) {
        var facts = petitions.facts(number).orElseThrow();
        boolean sealed = facts.purpose() == Purpose.ACCUSATION;
        // a joined petition is where the one stands that is handled for both
        String handled = links.joinedInto(number).orElse(number);
        var entries = new ArrayList<>(acts.of(number));
        if (!handled.equals(number)) {
            entries.addAll(acts.of(handled));
            entries.sort(Comparator.comparing(Acts.Entry::at));
        }
        var events = new ArrayList<Event>();
        events.add(new Event(facts.receivedOn(), named(facts.organ(), sealed) + "已经收到并登记"));
        int stage = 1;
        String now = "等待甄别去向";
        Set<String> people = concerns.people(number, handled);
        for (Acts.Entry entry : entries) {
            var milestone = milestones.of(entry.action());
            if (milestone.isPresent() && concerns.concerns(handled, entry, people)) {
                stage = milestone.get().stage(stage);
                now = milestone.get().now().isEmpty()
                        ? now
                        : worded(milestone.get().now(), entry, sealed);
                events.add(new Event(entry.on(), worded(milestone.get().text(), entry, sealed)));
            }
        }
        return new Whereabouts(
                number,
                facts.receivedOn(),
                named(facts.organ(), sealed),
                stage,
                now,
                latestFirst(events),
                terms(handled, people, sealed),
                rights.of(handled, people, facts.archivedOn() == null));
    }

    private static List<Event> latestFirst(List<Event> events) {
        var shown = new ArrayList<>(events.stream().distinct().toList());
        Collections.reverse(shown);
        return List.copyOf(shown);
    }

    private String worded(String text, Acts.Entry entry, boolean sealed) {
        String worded = text.replace("{organ}", named(entry.organ(), sealed)).replace("{事项}", entry.title());
        for (Map.Entry<String, String> line : entry.lines().entrySet()) {
            worded = worded.replace("{" + line.getKey() + "}", line.getValue());
        }
        return worded.replaceAll("，[^，]*\\{[^}]*}", "");
    }

    private String named(String organ, boolean sealed) {
        return sealed ? SOME_ORGAN : organization.nameOf(organ);
    }

    private List<Term> terms(String petition, Set<String> people, boolean sealed) {
        return ledger.of(petition).stream()
                .filter(face -> face.doneOn() == null && SHOWN.contains(face.duty()))
                .filter(face -> concerns.owed(petition, face.item(), people))
                .map(face -> new Term(
                        face.name(), named(face.organ(), sealed), face.lastDay(), face.state() == Face.State.LATE))
                .toList();
    }
}
