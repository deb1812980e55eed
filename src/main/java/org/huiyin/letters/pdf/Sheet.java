package org.huiyin.letters.pdf;

import java.util.ArrayList;
import java.util.List;

/** One page with what is drawn on it; points from its upper left corner. */
final class Sheet {

    private final List<Placed> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    List<Placed> lines() {
        return lines;
    }

    List<Rule> rules() {
        return rules;
    }

    /**
     * A line in its place.
     *
     * @param baseline from the page's upper edge
     * @param gap added between characters where the line is spread
     */
    record Placed(SetLine line, double x, double baseline, double gap) {}
}
