package org.huiyin.organization;

/**
 * An officer was relieved of a post or is put down as absent. Told in the transaction that writes it, for whoever keeps
 * something in the officer's name; on which day it holds, the organization says.
 */
public record PostLeft(String officer) {}
