package org.huiyin.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the house gives a decision table, and what it understands of its answers.
 *
 * @param decision id of the decision
 * @param inputs what its inputs may read, by name
 * @param outputs what it must put out, by name
 */
public record TableContract(String decision, Map<String, Term> inputs, Map<String, Term> outputs) {

    /**
     * Values that a name may have.
     *
     * @param mandatory whether every rule must give one; meaningless for an input
     * @param known whether the house knows a text; of other values every one is known
     * @param hint what is known, in Chinese, for whoever wrote something else
     * @param sample one of them
     */
    public record Term(boolean mandatory, Predicate<String> known, String hint, Object sample) {

        /** One of the values. */
        public static Term of(Collection<String> values) {
            return new Term(
                    true,
                    values::contains,
                    "可以填 " + String.join("、", values),
                    values.iterator().next());
        }

        /** Names of the constants. */
        public static Term of(Enum<?>[] constants) {
            return of(List.of(constants).stream().map(Enum::name).toList());
        }

        /** Anything of the kind that the sample is. */
        public static Term any(Object sample) {
            return new Term(true, text -> true, "", sample);
        }

        /** The same, which a rule may leave empty. */
        public Term optional() {
            return new Term(false, known, hint, sample);
        }
    }
}
