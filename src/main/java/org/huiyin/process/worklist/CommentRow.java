package org.huiyin.process.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.huiyin.audit.RowNumber;
import org.huiyin.process.worklist.Comments.Comment;
import org.jspecify.annotations.Nullable;

/** One comment; never changed. */
@Entity
@Immutable
@Table(name = "hy_comment")
class CommentRow {

    @Id
    @RowNumber("hy_comment")
    private @Nullable Long id;

    private String petition = "";
    private @Nullable String task;
    private String officer = "";

    @Column(name = "at")
    private Instant at = Instant.EPOCH;

    private String text = "";

    /** For JPA. */
    protected CommentRow() {}

    CommentRow(String petition, @Nullable String task, String officer, Instant at, String text) {
        this.petition = petition;
        this.task = task;
        this.officer = officer;
        this.at = at;
        this.text = text;
    }

    Comment asComment() {
        return new Comment(Objects.requireNonNull(id), petition, task, officer, at, text);
    }
}
