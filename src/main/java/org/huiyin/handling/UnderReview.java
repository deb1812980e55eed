package org.huiyin.handling;

import java.util.Optional;

/** What reviews have to say to an organ's own correction of its opinion; implemented by the room that keeps them. */
public interface UnderReview {

    /** Why the organ may not correct its opinion itself, in Chinese; empty where it may. */
    Optional<String> againstCorrection(Matter matter);
}
