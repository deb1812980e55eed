package org.huiyin.calendar;

/** A version of the calendar was asked for that was never kept. */
public class UnknownCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCalendar(String version) {
        super("没有保存工作日历“" + version + "”，无法重新推算期限。请管理员核对数据库备份是否完整。");
    }
}
