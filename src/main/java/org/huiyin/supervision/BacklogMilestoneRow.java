package org.huiyin.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.huiyin.audit.RowNumber;
import org.jspecify.annotations.Nullable;

/** A milestone of a signed plan, for lists; its work is in the file. */
@Entity
@Table(name = "hy_backlog_milestone")
class BacklogMilestoneRow {

    @Id
    @RowNumber("hy_backlog_milestone")
    private @Nullable Long id;

    @Column(name = "petition")
    private String petition;

    @Column(name = "item")
    private String item;

    @Column(name = "milestone")
    private String milestone;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    @SuppressWarnings("NullAway.Init")
    protected BacklogMilestoneRow() {}

    BacklogMilestoneRow(String petition, String item, BacklogStep step) {
        this.petition = petition;
        this.item = item;
        this.milestone = step.milestone();
        this.lastDay = step.lastDay();
    }

    void report(LocalDate on) {
        reportedOn = on;
    }

    boolean isReported() {
        return reportedOn != null;
    }

    String milestone() {
        return milestone;
    }

    /** Petition and entry, between a blank. */
    String owner() {
        return petition + " " + item;
    }
}
