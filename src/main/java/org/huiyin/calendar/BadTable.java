package org.huiyin.calendar;

/** A holiday table that cannot be relied on; the application does not start with it. */
public class BadTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadTable(String file, long line, String what) {
        super("节假日表 " + file + " 第 " + line + " 行：" + what);
    }
}
