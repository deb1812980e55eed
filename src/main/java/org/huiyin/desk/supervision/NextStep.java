package org.huiyin.desk.supervision;

import org.jspecify.annotations.Nullable;

/**
 * What comes next, one click away where it is the officer's.
 *
 * @param text in Chinese
 * @param task id of the task at one of the officer's posts, or null
 * @param act kind of the act that the officer may put down instead, or empty
 */
record NextStep(String text, @Nullable String task, String act) {

    static final NextStep NONE = new NextStep("—", null, "");

    static NextStep of(String text) {
        return new NextStep(text, null, "");
    }
}
