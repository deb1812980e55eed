package org.huiyin.desk.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An officer's remark on a petition; kept here because engine tables hold no personal data. */
@Entity
@Table(name = "hy_comment")
class Comment {

    @Id
    @TableGenerator(
            name = "hy_ids_comment",
            table = "hy_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "hy_comment",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "hy_ids_comment")
    private @Nullable Long id;

    @Column(updatable = false)
    private String petition = "";

    @Column(updatable = false)
    private String officer = "";

    @Column(name = "written_at", updatable = false)
    private Instant at = Instant.EPOCH;

    @Column(name = "remark", updatable = false)
    private String text = "";

    protected Comment() {}

    Comment(String petition, String officer, Instant at, String text) {
        this.petition = petition;
        this.officer = officer;
        this.at = at;
        this.text = text;
    }

    String officer() {
        return officer;
    }

    Instant at() {
        return at;
    }

    String text() {
        return text;
    }
}
