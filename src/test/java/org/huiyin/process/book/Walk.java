package org.huiyin.process.book;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.test.context.TestComponent;

/** Which rules of decision tables a story has hit; whoever evaluates tables in tests tells it. */
@TestComponent
public class Walk {

    private final Set<Place> rules = new TreeSet<>();

    void begin() {
        rules.clear();
    }

    /**
     * A rule of a decision table was hit.
     *
     * @param decision key of the decision
     * @param rule id of the rule in the file
     */
    public void rule(String decision, String rule) {
        if (Places.isPassed(decision)) {
            rules.add(new Place(decision, rule));
        }
    }

    Set<Place> rules() {
        return Set.copyOf(rules);
    }

    /**
     * A flow node of a model or a rule of a decision.
     *
     * @param model key of the process or decision
     */
    record Place(String model, String element) implements Comparable<Place> {

        Place {
            element = element.replace("#multiInstanceBody", "");
        }

        @Override
        public int compareTo(Place other) {
            int byModel = model.compareTo(other.model);
            return byModel != 0 ? byModel : element.compareTo(other.element);
        }
    }
}
