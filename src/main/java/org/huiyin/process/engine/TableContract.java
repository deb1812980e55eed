package org.huiyin.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the house gives a decision table, and what it understands of its answers.
 *
 * @param decision id of the decision
 * @param inputs what its inputs may read, by name
 * @param outputs what it must put out, by name
 * @param rows what a row as a whole must keep to
 * @param together what the rows must keep to beside each other
 * @param answers what the table as a whole must answer
 */
public record TableContract(
        String decision,
        Map<String, Term> inputs,
        Map<String, Term> outputs,
        RowCheck rows,
        RowsCheck together,
        AnswersCheck answers) {

    /** A table whose rows do not concern each other. */
    public TableContract(String decision, Map<String, Term> inputs, Map<String, Term> outputs, RowCheck rows) {
        this(decision, inputs, outputs, rows, results -> Map.of(), table -> List.of());
    }

    /** A table whose rows may say anything that their cells may. */
    public TableContract(String decision, Map<String, Term> inputs, Map<String, Term> outputs) {
        this(decision, inputs, outputs, (conditions, results) -> List.of());
    }

    /** Looks at a row whose cells are each right by themselves. */
    @FunctionalInterface
    public interface RowCheck {

        /**
         * @param conditions cells as they are written, by the name that their input reads; empty where the row asks nothing
         * @param results values by name of the output
         * @return what is wrong, in Chinese, each without a full stop; empty where nothing is
         */
        List<String> wrong(Map<String, String> conditions, Map<String, Object> results);
    }

    /** Looks at the rows beside each other, each of which is right by itself. */
    @FunctionalInterface
    public interface RowsCheck {

        /**
         * @param results values by name of the output, by id of the rule, in the order of the table
         * @return what is wrong with a rule, in Chinese without a full stop, by its id
         */
        Map<String, String> wrong(Map<String, Map<String, Object>> results);
    }

    /** Looks at what the table answers, once each of its rows is right. */
    @FunctionalInterface
    public interface AnswersCheck {

        /**
         * @param table outputs of the rules that apply to the values of its inputs, in the order of the table
         * @return what is wrong, in Chinese, each without a full stop; empty where nothing is
         */
        List<String> wrong(Function<Map<String, Object>, List<Map<String, Object>>> table);
    }

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
