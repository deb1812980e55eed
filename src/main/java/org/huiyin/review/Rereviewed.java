package org.huiyin.review;

import java.time.LocalDate;

/**
 * The re-review opinion that put an end to a matter.
 *
 * @param number of the paper, with the organ's word
 */
public record Rereviewed(String petition, String number, LocalDate on) {}
