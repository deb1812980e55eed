package org.huiyin.letters.pdf;

/** A line on the page, in points from its upper left corner; the color as 0xRRGGBB. */
record Rule(double fromX, double fromY, double toX, double toY, double width, int color) {}
