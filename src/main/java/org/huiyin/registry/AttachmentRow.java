package org.huiyin.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.huiyin.audit.RowNumber;
import org.huiyin.registry.Attachments.Attachment;
import org.jspecify.annotations.Nullable;

/** An attachment in the register. Its name is sealed: files are called after people. */
@Entity
@Table(name = "hy_attachment")
class AttachmentRow {

    @Id
    @RowNumber("hy_attachment")
    private @Nullable Long id;

    @Column(name = "petition", updatable = false)
    private String petition;

    @Convert(converter = Sealed.class)
    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "type", updatable = false)
    private String type;

    @Column(name = "size", updatable = false)
    private long size;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    protected AttachmentRow() {}

    AttachmentRow(String petition, String name, String type, FileStore.Draft content, Instant addedAt, String addedBy) {
        this.petition = petition;
        this.name = name;
        this.type = type;
        this.size = content.size();
        this.sha256 = content.sha256();
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    String petition() {
        return petition;
    }

    String sha256() {
        return sha256;
    }

    Attachment attachment() {
        long given = id == null ? 0 : id;
        return new Attachment(given, petition, name, type, size, sha256, addedAt, addedBy);
    }
}
