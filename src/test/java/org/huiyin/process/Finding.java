package org.huiyin.process;

/**
 * Something a model or form has wrong.
 *
 * @param rule name of the rule broken
 * @param where id of the element, or the file
 * @param sentence what is wrong
 */
record Finding(String rule, String where, String sentence) {}
