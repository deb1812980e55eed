package org.huiyin.handling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One organ's handling of one petition, step by step. Steps come in the order the process gives them; a step out of
 * order is a mistake of the program, not of the officer.
 */
@Entity
@Table(name = "hy_handling")
@DynamicUpdate
class Handling {

    @EmbeddedId
    private Matter matter;

    @Version
    private @Nullable Integer version;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Embedded
    private @Nullable Competence competence;

    @Embedded
    private @Nullable RouteDecision route;

    @Embedded
    private @Nullable Notice notice;

    @Embedded
    private @Nullable Investigation investigation;

    @ElementCollection
    @CollectionTable(
            name = "hy_opinion_draft",
            joinColumns = {@JoinColumn(name = "petition"), @JoinColumn(name = "organ")})
    @OrderColumn(name = "turn")
    private List<Draft> drafts = new ArrayList<>();

    @Embedded
    private @Nullable Issued issued;

    @Embedded
    private @Nullable ServiceRecord service;

    @SuppressWarnings("NullAway.Init")
    protected Handling() {}

    Handling(Matter matter, LocalDate receivedOn) {
        this.matter = matter;
        this.receivedOn = receivedOn;
    }

    /** After a hand-back the organ has it again and begins anew; what it did before stands in the file of acts. */
    void receivedAgain(LocalDate on) {
        receivedOn = on;
        competence = null;
        route = null;
        notice = null;
    }

    /** Another procedure would not take it: the route and the notice of it are open again, the competence is not. */
    void resumed() {
        route = null;
        notice = null;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    void confirm(Competence found) {
        competence = found;
    }

    void decide(RouteDecision decision) {
        after(competence != null, "competence");
        route = decision;
    }

    void give(Notice given) {
        after(route != null, "route");
        notice = given;
    }

    void investigated(Investigation done) {
        after(notice != null, "notice");
        investigation = done;
    }

    int draft(Opinion opinion, String officer, Instant at) {
        after(investigation != null, "investigation");
        drafts.add(new Draft(opinion, officer, at));
        return drafts.size();
    }

    int draftCount() {
        return drafts.size();
    }

    Draft latestDraft() {
        after(!drafts.isEmpty(), "draft");
        return drafts.get(drafts.size() - 1);
    }

    void decideDraft(String leader, Instant at, @Nullable String returned) {
        Draft waiting = latestDraft();
        drafts.set(drafts.size() - 1, waiting.decided(leader, at, returned));
    }

    void issue(Issued as) {
        after(latestDraft().approved(), "approval");
        issued = as;
    }

    Issued issued() {
        if (issued == null) {
            throw new IllegalStateException("No opinion issued for " + matter);
        }
        return issued;
    }

    void served(ServiceRecord how) {
        service = how;
    }

    Progress progress() {
        return new Progress(
                matter, receivedOn, competence, route, notice, investigation, List.copyOf(drafts), issued, service);
    }

    private void after(boolean done, String step) {
        if (!done) {
            throw new IllegalStateException("No " + step + " yet for " + matter);
        }
    }
}
