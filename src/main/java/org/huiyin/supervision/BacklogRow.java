package org.huiyin.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.huiyin.audit.RowNumber;
import org.jspecify.annotations.Nullable;

/** Where an entry of the backlog stands, for lists and so that nothing is listed twice; what was done is in the file. */
@Entity
@Table(name = "hy_backlog")
class BacklogRow {

    @Id
    @RowNumber("hy_backlog")
    private @Nullable Long id;

    @Column(name = "petition")
    private String petition;

    @Column(name = "item")
    private String item;

    @Column(name = "paper")
    private String paper;

    @Column(name = "batch")
    private @Nullable String batch;

    @Column(name = "list_key")
    private String listKey;

    @Column(name = "lead_officer")
    private String leader;

    @Column(name = "lead_organ")
    private String leadOrgan;

    @Column(name = "organ")
    private String organ;

    @Column(name = "bureau")
    private String bureau;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BacklogState state;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "planned_on")
    private @Nullable LocalDate plannedOn;

    @Column(name = "resolved_on")
    private @Nullable LocalDate resolvedOn;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @SuppressWarnings("NullAway.Init")
    protected BacklogRow() {}

    BacklogRow(BacklogEntry entry, String item, LocalDate on) {
        this.petition = entry.petition();
        this.item = item;
        this.paper = entry.paper();
        this.batch = entry.batch();
        this.listKey = entry.listKey();
        this.leader = entry.lead();
        this.leadOrgan = entry.leadOrgan();
        this.organ = entry.organ();
        this.bureau = entry.bureau();
        this.state = BacklogState.LISTED;
        this.openKey = entry.petition();
        this.listedOn = on;
        this.lastDay = entry.lastDay();
    }

    void accept(String officer) {
        leader = officer;
        state = BacklogState.PLANNING;
    }

    void plan(LocalDate on) {
        plannedOn = plannedOn == null ? on : plannedOn;
        state = BacklogState.CARRYING_OUT;
    }

    void resolve(LocalDate on) {
        resolvedOn = on;
        state = BacklogState.RESOLVED;
    }

    void goOn(LocalDate until) {
        resolvedOn = null;
        lastDay = until;
        state = BacklogState.PLANNING;
    }

    void verify(LocalDate on) {
        verifiedOn = on;
        openKey = null;
        state = BacklogState.VERIFIED;
    }

    /** Taken off the list, which may have the petition again from then on. */
    void withdraw() {
        state = BacklogState.WITHDRAWN;
        openKey = null;
        listKey = listKey + " " + item;
    }

    void succeed(String from, String to) {
        leadOrgan = leadOrgan.equals(from) ? to : leadOrgan;
        organ = organ.equals(from) ? to : organ;
        bureau = bureau.equals(from) ? to : bureau;
    }

    BacklogMatter matter() {
        var entry = new BacklogEntry(petition, paper, batch, leader, leadOrgan, organ, bureau, lastDay);
        return new BacklogMatter(entry, item, state, listedOn, plannedOn, resolvedOn, verifiedOn);
    }
}
