package org.huiyin.process.escalation;

/** On whose side a duty is owed: an organ's, or a petition bureau's own. */
enum Side {
    ORGAN,
    BUREAU
}
