package org.huiyin.routing;

/**
 * What the decision table proposed for a petition.
 *
 * @param reasons why, in Chinese, with the article
 */
public record Proposed(Direction direction, Lane lane, String reasons) {}
