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

/** Where a finding stands, for lists; what was said is in the petition's file, sealed. */
@Entity
@Table(name = "hy_liability")
class LiabilityRow {

    @Id
    @RowNumber("hy_liability")
    private @Nullable Long id;

    @Column(name = "petition")
    private String petition;

    @Column(name = "item")
    private String item;

    @Column(name = "organ")
    private String organ;

    @Column(name = "officer")
    private @Nullable String officer;

    @Column(name = "bureau")
    private String bureau;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private LiabilityGround ground;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private LiabilityStage stage;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    /** Evidence out of which it was proposed; null where somebody wrote the facts. */
    @Column(name = "source")
    private @Nullable String source;

    @SuppressWarnings("NullAway.Init")
    protected LiabilityRow() {}

    LiabilityRow(
            String petition, String item, String bureau, LiabilityText text, LocalDate on, @Nullable String source) {
        this.petition = petition;
        this.item = item;
        this.organ = text.organ();
        this.officer = text.officer();
        this.bureau = bureau;
        this.ground = text.ground();
        this.stage = LiabilityStage.PROPOSED;
        this.proposedOn = on;
        this.source = source;
    }

    void become(LiabilityStage next) {
        stage = next;
    }

    void change(LiabilityGround to) {
        ground = to;
    }

    /** That another organ goes on in the place of one of its organs (art. 24). */
    void succeed(String from, String to) {
        organ = organ.equals(from) ? to : organ;
        bureau = bureau.equals(from) ? to : bureau;
    }

    void restOn(@Nullable String evidence) {
        source = evidence;
    }

    LiabilityMatter matter() {
        return new LiabilityMatter(petition, item, organ, officer, bureau, ground, stage, proposedOn, source);
    }
}
