package org.huiyin.supervision;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.statute.Articles;
import org.huiyin.statute.Duty;

/**
 * Facts for which the Regulation holds organs and their people liable (arts 42 to 46). What each is called and which
 * breaches and acts suggest it is data that a jurist can read: {@code supervision/liability.csv}.
 */
public enum LiabilityGround {
    EXCEEDED_POWERS,
    INACTION,
    WRONG_LAW,
    NOT_EXECUTED,
    BUREAU_NOT_PASSED_ON,
    BUREAU_NOT_SUPERVISING,
    NOT_REGISTERED,
    NOT_ACCEPTED,
    NOT_TOLD,
    NOT_FINISHED,
    NOT_SUPPORTED,
    ADVICE_IGNORED,
    OTHER_FAILURE,
    RUDE,
    GAIN,
    CROWD_MISHANDLED,
    URGENT_HIDDEN,
    INFORMER_LEAKED,
    RETALIATION,
    OTHER_BREACH;

    private static final String ITEMS = "零一二三四五六七八九";

    /** The fact that the breach of the duty by an organ of the kind suggests; empty where it is none. */
    public static Optional<LiabilityGround> of(Duty breached, Organ.Kind kind) {
        return Stream.of(values())
                .filter(ground -> ground.row().duties().contains(breached) && ground.concerns(kind))
                .findFirst();
    }

    /** The fact that an act of the code in a file suggests; empty where it is none. */
    static Optional<LiabilityGround> of(String action) {
        return Stream.of(values())
                .filter(ground -> ground.row().acts().contains(action))
                .findFirst();
    }

    private LiabilityGroundTable.Row row() {
        return LiabilityGroundTable.OF_THE_PRODUCT.row(this);
    }

    /** Whether organs of the kind may be held liable for it. */
    public boolean concerns(Organ.Kind kind) {
        return switch (row().responsible()) {
            case ANY -> true;
            case BUREAU -> kind == Organ.Kind.BUREAU;
            case ORGAN -> kind != Organ.Kind.BUREAU;
        };
    }

    /** What the statute says, in its words. */
    public String label() {
        return row().label();
    }

    /** Article in Arabic figures. */
    public String article() {
        return row().article();
    }

    /** Where it stands, such as 第四十四条第三项. */
    public String basis() {
        String item = row().item();
        return Articles.named(article()) + (item.isEmpty() ? "" : "第" + ITEMS.charAt(Integer.parseInt(item)) + "项");
    }

    /** Both in one line, as forms and letters name it. */
    public String named() {
        return label() + "（" + basis() + "）";
    }
}
