package org.huiyin.supervision;

/**
 * Where an entry stands today.
 *
 * @param milestoneOverdue whether a milestone's last day is over and nobody has reported on it
 * @param cameBack whether the petitioner came back to the matter after it was verified
 */
public record BacklogStanding(BacklogMatter matter, boolean milestoneOverdue, boolean cameBack) {}
