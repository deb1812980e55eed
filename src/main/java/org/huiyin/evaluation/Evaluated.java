package org.huiyin.evaluation;

import java.util.List;

/**
 * A petitioner has rated; told synchronously in the same transaction.
 *
 * @param receiver code of the organ that invited
 * @param over true where nobody is left whose rating is awaited
 * @param dissatisfied who is rated as not satisfactory, and as what
 */
public record Evaluated(String petition, String receiver, boolean over, List<Unit> dissatisfied) {

    /** A unit that is rated. */
    public record Unit(Target target, String organ) {}
}
