package org.huiyin.routing;

/**
 * How a petition weighs.
 *
 * @param legalCheck the opinion is checked for legality before it is approved
 * @param grave the opinion is signed by the organ's main head
 */
public record Weight(Lane lane, boolean legalCheck, boolean grave) {}
