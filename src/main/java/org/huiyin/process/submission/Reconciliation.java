package org.huiyin.process.submission;

import org.huiyin.registry.Purpose;

/** Of what both sides may come to an agreement (art. 33). */
final class Reconciliation {

    private Reconciliation() {}

    /** What stands against it, in Chinese; empty where nothing does. */
    static String against(At at) {
        return at.facts().purpose() == Purpose.ACCUSATION ? "检举控告不适用调解、和解，请按检举控告办理（第三十条）。" : "";
    }
}
