package org.huiyin.process.worklist;

import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Post;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.Supervisions;
import org.springframework.stereotype.Component;

/**
 * Keeps what a bureau proposes, drafts, dismisses and finds in a supervision from the organ supervised, which sees the
 * petition's file as the one that handles it: before a leader has signed, nothing leaves the bureau (art. 40).
 */
@Component
public class SupervisionSeal {

    private static final Set<String> INNER = Set.of(
            "SUPERVISION_PROPOSED",
            "SUPERVISION_JOINED",
            "SUPERVISION_EXAMINED",
            "SUPERVISION_SIGNED",
            "SUPERVISION_DISMISSED",
            "CORRECTION_UNORDERED",
            "SUPERVISION_VERIFIED");

    private final Supervisions supervisions;
    private final Acts acts;
    private final CurrentOfficer officer;

    SupervisionSeal(Supervisions supervisions, Acts acts, CurrentOfficer officer) {
        this.supervisions = supervisions;
        this.acts = acts;
        this.officer = officer;
    }

    /** Whether an act of this code tells what a bureau considers. Its letter, the reply and the order are for the organ too. */
    public static boolean tells(String action) {
        return INNER.contains(action);
    }

    /** True for the acting officer of a bureau that supervises in the petition and is not supervised in it itself. */
    public boolean isOpen(String petition) {
        var matters = supervisions.of(petition);
        Set<String> own = officer.posts().stream().map(Post::organ).collect(Collectors.toSet());
        return matters.stream().map(SupervisionMatter::bureau).anyMatch(bureau -> isOf(own, petition, bureau))
                && matters.stream().map(SupervisionMatter::organ).noneMatch(organ -> isOf(own, petition, organ));
    }

    private boolean isOf(Set<String> own, String petition, String organ) {
        return own.contains(acts.heir(petition, organ));
    }
}
