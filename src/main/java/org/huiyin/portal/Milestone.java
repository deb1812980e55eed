package org.huiyin.portal;

/**
 * How an entry of a petition's file reads to the petitioner.
 *
 * @param stage step on the way, from 1; 0 where it stays as it was
 * @param text what happened; in braces what is put in
 * @param now what goes on since; empty where it stays as it was
 */
record Milestone(String action, int stage, String text, String now) {

    int stage(int before) {
        return stage == 0 ? before : stage;
    }
}
