package org.huiyin.process.escalation;

/** On whose side a duty is owed. */
enum Side {
    ORGAN,
    /** An organ that received the petition itself: its registrar judges what has come in. */
    RECEIVER,
    /** A petition bureau. */
    BUREAU
}
