package org.huiyin.process.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.huiyin.process.worklist.Comments.Comment;
import org.jspecify.annotations.Nullable;

/** One comment; never changed. */
@Entity
@Immutable
@Table(name = "hy_comment")
class CommentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "hy_comment")
    @TableGenerator(
            name = "hy_comment",
            table = "hy_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "hy_comment",
            allocationSize = 100)
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
