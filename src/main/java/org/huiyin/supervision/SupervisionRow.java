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

/**
 * Where a supervision stands, for lists and so that no second one is opened; what was said and done is in the file. Its
 * open key is unique: of two nodes that propose the same at one moment the second fails, looks again and joins.
 */
@Entity
@Table(name = "hy_supervision")
class SupervisionRow {

    @Id
    @RowNumber("hy_supervision")
    private @Nullable Long id;

    @Column(name = "petition")
    private String petition;

    @Column(name = "item")
    private String item;

    @Column(name = "organ")
    private String organ;

    @Column(name = "bureau")
    private String bureau;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private SupervisionGround ground;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SupervisionState state;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected SupervisionRow() {}

    SupervisionRow(SupervisionProposal proposal, String item, LocalDate on) {
        this.petition = proposal.petition();
        this.item = item;
        this.organ = proposal.organ();
        this.bureau = proposal.bureau();
        this.ground = proposal.ground();
        this.state = SupervisionState.PROPOSED;
        this.openKey = key(petition, organ, ground);
        this.proposedOn = on;
    }

    static String key(String petition, String organ, SupervisionGround ground) {
        return String.join(" ", petition, organ, ground.name());
    }

    void confirm(SupervisionGround confirmed) {
        ground = confirmed;
        openKey = key(petition, organ, confirmed);
    }

    void issue() {
        state = SupervisionState.ISSUED;
    }

    void close(SupervisionState as, LocalDate on) {
        state = as;
        openKey = null;
        closedOn = on;
    }

    String item() {
        return item;
    }

    boolean isOpen() {
        return openKey != null;
    }

    boolean isOpenOn(SupervisionGround which) {
        return isOpen() && ground == which;
    }

    SupervisionMatter matter() {
        return new SupervisionMatter(petition, item, organ, bureau, ground, state, proposedOn, closedOn);
    }
}
