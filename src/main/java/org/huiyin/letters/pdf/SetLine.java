package org.huiyin.letters.pdf;

import java.util.List;

/**
 * A line of characters.
 *
 * @param indent of its first character in points
 * @param ends true for the last of its paragraph, which is not spread
 */
record SetLine(List<Sign> signs, double indent, boolean ends) {

    double width() {
        return signs.stream().mapToDouble(Sign::width).sum();
    }

    double size() {
        return signs.stream().mapToDouble(sign -> sign.look().size()).max().orElse(0);
    }
}
