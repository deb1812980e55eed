package org.huiyin.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One row of the trail. Immutable: a change to a loaded row never reaches the database. */
@Entity
@Immutable
@Table(name = "hy_trail")
class TrailRow {

    @Id
    @RowNumber("hy_trail")
    private @Nullable Long id;

    @Column(name = "at")
    private Instant at;

    private String officer;

    private @Nullable String petition;

    private String action;

    private @Nullable String article;

    @Convert(converter = DetailsAsJson.class)
    private Map<String, String> details;

    TrailRow(Instant at, String officer, Fact fact) {
        this.at = at;
        this.officer = officer;
        this.petition = fact.petition();
        this.action = fact.action();
        this.article = fact.article();
        this.details = fact.details();
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TrailRow() {}

    Trail.Entry entry() {
        return new Trail.Entry(at, officer, action, article, details);
    }
}
