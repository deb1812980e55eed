package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The petitioner heard and the facts investigated (art. 31, item 6).
 *
 * @param investigators names, separated by 、
 * @param heard whether the petitioner was heard
 * @param heardNote when, where and how; or why not
 */
@Embeddable
public record Investigation(
        @Column(name = "investigators") String investigators,
        @Column(name = "heard") boolean heard,
        @Column(name = "heard_note") String heardNote,
        @Column(name = "findings") String findings) {}
