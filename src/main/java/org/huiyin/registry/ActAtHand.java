package org.huiyin.registry;

/** An act that is about to be put into a petition's file, with the organ that does it. */
public record ActAtHand(String petition, String organ, Act act) {}
