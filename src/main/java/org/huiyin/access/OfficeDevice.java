package org.huiyin.access;

/**
 * The mark of a browser in which somebody has worked for an office. It outlives session and logout, and is only ever held
 * against whoever shows it: it opens nothing, so that it need not be secret, and whoever makes one up keeps but themselves
 * from rating (art. 21).
 */
public final class OfficeDevice {

    /** Name of the cookie; whatever its value. */
    public static final String COOKIE = "HUIYIN-OFFICE";

    private OfficeDevice() {}
}
