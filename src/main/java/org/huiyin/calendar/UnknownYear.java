package org.huiyin.calendar;

/** A date was asked for in a year whose holiday table is not loaded. */
public class UnknownYear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownYear(int year) {
        super("没有 " + year + " 年的节假日安排，无法计算期限。请管理员先导入该年度放假通知。");
    }
}
