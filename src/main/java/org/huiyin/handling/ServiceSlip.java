package org.huiyin.handling;

import java.time.LocalDate;

/**
 * What a letter or a receipt of service says to one recipient of a written opinion.
 *
 * @param recipient key of the recipient
 * @param name masked
 * @param paper number of the opinion, to be read after the organ's name
 * @param way how it was served, in Chinese
 * @param servedOn day from which the thirty days count, itself not counted
 * @param requestBy last day on which review may be requested, rolled over a rest day
 * @param remedy sentences that name organ, period and way
 */
public record ServiceSlip(
        String recipient,
        String name,
        String paper,
        String way,
        LocalDate servedOn,
        LocalDate requestBy,
        Remedy remedy) {}
