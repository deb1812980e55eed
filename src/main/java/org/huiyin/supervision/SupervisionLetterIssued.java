package org.huiyin.supervision;

/**
 * A letter of supervision left with its recommendation to improve work; told synchronously in the same transaction.
 *
 * @param organ code of the organ supervised
 * @param bureau code of the bureau that supervises
 * @param facts what was found
 * @param improvement what it is proposed to improve (art. 40, paragraph 1)
 */
public record SupervisionLetterIssued(
        String petition, String supervision, String organ, String bureau, String facts, String improvement) {}
