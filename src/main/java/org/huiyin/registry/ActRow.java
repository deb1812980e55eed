package org.huiyin.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.huiyin.audit.RowNumber;
import org.jspecify.annotations.Nullable;

/** An act in a petition's file. What it says is sealed: officers write of people. */
@Entity
@Immutable
@Table(name = "hy_act")
class ActRow {

    @Id
    @RowNumber("hy_act")
    private @Nullable Long id;

    @Column(name = "petition")
    private String petition;

    @Column(name = "organ")
    private String organ;

    @Column(name = "officer")
    private String officer;

    @Column(name = "at")
    private Instant at;

    /** Simple name of the record, one for each kind of act. */
    @Column(name = "kind")
    private String kind;

    @Column(name = "action")
    private String action;

    @Column(name = "title")
    private String title;

    @Column(name = "article")
    private @Nullable String article;

    @Column(name = "on_day")
    private LocalDate on;

    @Convert(converter = Sealed.class)
    @Column(name = "content")
    private String content;

    @Convert(converter = Sealed.class)
    @Column(name = "shown")
    private String shown;

    /** Documents that were issued with it, as JSON; numbers and titles only. */
    @Column(name = "documents")
    private @Nullable String documents;

    @SuppressWarnings("NullAway.Init")
    protected ActRow() {}

    ActRow(String petition, String organ, String officer, Instant at, Act act, ActText text) {
        this.petition = petition;
        this.organ = organ;
        this.officer = officer;
        this.at = at;
        this.kind = act.getClass().getSimpleName();
        this.action = act.action();
        this.title = act.title();
        this.article = act.article();
        this.on = act.on();
        this.content = text.content();
        this.shown = text.shown();
        this.documents = text.documents();
    }

    String kind() {
        return kind;
    }

    String petition() {
        return petition;
    }

    String organ() {
        return organ;
    }

    <A extends Act> Acts.Done<A> as(Class<A> kind) {
        return new Acts.Done<>(organ, officer, at, ActText.read(content, kind), ActText.documents(documents));
    }

    Acts.Entry entry() {
        return new Acts.Entry(
                organ,
                officer,
                at,
                action,
                title,
                article,
                on,
                ActText.lines(shown),
                ActText.documents(documents),
                ActText.recipient(content));
    }
}
