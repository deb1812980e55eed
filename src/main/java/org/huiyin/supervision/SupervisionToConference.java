package org.huiyin.supervision;

/**
 * A supervision without effect was brought before the joint conference; told synchronously in the same transaction.
 *
 * @param organ code of the organ supervised
 * @param bureau code of the bureau that supervised
 * @param matter what the conference is asked
 */
public record SupervisionToConference(
        String petition, String supervision, String organ, String bureau, String matter) {}
