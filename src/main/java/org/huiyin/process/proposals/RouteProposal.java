package org.huiyin.process.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How {@code route.dmn} would have a petition dealt with (arts 29 to 31).
 *
 * @param path name of the path, such as {@code OPINION}
 * @param route name of the item of art. 31, such as {@code ARBITRATION}; null for suggestions and accusations
 * @param target procedure and organ to introduce it to, in Chinese; null for other paths
 * @param reasons why, in Chinese with the article, and what it was recognised by
 * @param rules the rules that led to it, for the trail
 */
public record RouteProposal(
        String path, @Nullable String route, @Nullable String target, List<String> reasons, List<String> rules) {}
