package org.huiyin.portal;

/**
 * How an entry of a petition's file reads to the petitioner.
 *
 * @param stage step on the way, from 1
 * @param text what happened; in braces what is put in
 * @param now what goes on since
 */
record Milestone(String action, int stage, String text, String now) {}
