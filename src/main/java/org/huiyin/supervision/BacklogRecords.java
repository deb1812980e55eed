package org.huiyin.supervision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of the backlog: what the petition's file says of each entry. */
@Service
@Transactional(readOnly = true)
public class BacklogRecords {

    private final Acts acts;
    private final BacklogRows rows;

    BacklogRecords(Acts acts, BacklogRows rows) {
        this.acts = acts;
        this.rows = rows;
    }

    /** Throws {@link IllegalStateException} where there is no such entry. */
    public BacklogMatter matter(String petition, String id) {
        return rows.of(petition, id)
                .map(BacklogRow::matter)
                .orElseThrow(() -> new IllegalStateException("No backlog " + id + " in " + petition));
    }

    /**
     * Code of the bureau that sees to it; empty where there is no such entry.
     *
     * @param item id of an entry, or of a milestone of one, such as 积案1-2
     */
    public Optional<String> bureau(String petition, String item) {
        int milestone = item.indexOf('-');
        return rows.of(petition, milestone < 0 ? item : item.substring(0, milestone))
                .map(row -> row.matter().entry().bureau());
    }

    /** The entry as the list had it. */
    public BacklogListed listed(String petition, String id) {
        return latest(petition, id, BacklogListed.class).map(Acts.Done::act).orElseThrow();
    }

    public Optional<BacklogAccepted> accepted(String petition, String id) {
        return latest(petition, id, BacklogAccepted.class).map(Acts.Done::act);
    }

    /** The plan drawn up last, with who did. */
    public Optional<Acts.Done<BacklogPlanned>> planned(String petition, String id) {
        return latest(petition, id, BacklogPlanned.class);
    }

    /** Why the plan drawn up last was sent back; empty where it was not. */
    public Optional<String> returned(String petition, String id) {
        var plan = planned(petition, id);
        return latest(petition, id, BacklogPlanSigned.class)
                .filter(signed ->
                        plan.isPresent() && !signed.at().isBefore(plan.get().at()))
                .map(signed -> signed.act().returned());
    }

    /** The milestone in the plans, whichever of them it belongs to. */
    public BacklogStep step(String petition, String id, String milestone) {
        return of(petition, id, BacklogPlanned.class)
                .flatMap(plan -> plan.act().steps().stream())
                .filter(step -> step.milestone().equals(milestone))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No milestone " + milestone + " in " + petition));
    }

    public List<BacklogMilestoneReported> reports(String petition, String id) {
        return of(petition, id, BacklogMilestoneReported.class)
                .map(Acts.Done::act)
                .toList();
    }

    /** What was reported of each milestone, in lines; 没有 where nothing was. */
    public String reported(String petition, String id) {
        String told = reports(petition, id).stream()
                .map(report -> report.milestone() + "　" + report.made().label() + "　" + report.text())
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? "没有" : told;
    }

    public Optional<Acts.Done<BacklogResolutionReported>> resolution(String petition, String id) {
        return latest(petition, id, BacklogResolutionReported.class);
    }

    public Optional<BacklogVerified> verified(String petition, String id) {
        return latest(petition, id, BacklogVerified.class).map(Acts.Done::act);
    }

    private <A extends OfBacklog> Optional<Acts.Done<A>> latest(String petition, String id, Class<A> kind) {
        return of(petition, id, kind).reduce((earlier, later) -> later);
    }

    private <A extends OfBacklog> Stream<Acts.Done<A>> of(String petition, String id, Class<A> kind) {
        return acts.all(petition, kind).stream()
                .filter(done -> done.act().backlog().equals(id));
    }
}
