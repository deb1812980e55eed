package org.huiyin.testing;

/** What a test needs and a machine may lack. A build server must not lack it: a skipped gate is no gate. */
final class Presence {

    private Presence() {}

    /** Says that tests are skipped and why; on a build server (CI=true) fails instead. */
    static void missing(String what) {
        missing(what, System.getenv("CI"));
    }

    static void missing(String what, String ci) {
        var sentence = "This machine lacks " + what;
        if ("true".equalsIgnoreCase(ci)) {
            throw new IllegalStateException(sentence + ", and a build server must not skip tests");
        }
        System.out.println(sentence + "; the tests that need it are skipped");
    }
}
