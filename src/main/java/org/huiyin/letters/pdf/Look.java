package org.huiyin.letters.pdf;

/**
 * How characters look.
 *
 * @param size in points
 * @param color red, green and blue as 0xRRGGBB
 */
record Look(Slot slot, double size, int color, boolean underlined) {}
