package org.huiyin.registry;

/** An act was put into a petition's file, in the transaction that is still open. */
public record ActRecorded(String petition, String organ, Act act) {}
