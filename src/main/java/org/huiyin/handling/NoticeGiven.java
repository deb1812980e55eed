package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * The written notice of receipt, route and procedure (art. 23), or the ground for giving none.
 *
 * @param on day of the notice; of the decision where none is given
 * @param route and procedure as the notice states them
 */
public record NoticeGiven(
        LocalDate on, NoticeWay way, LocalDate acceptedOn, String route, String procedure, String contact)
        implements Act {

    @Override
    public String action() {
        return way == NoticeWay.UNCLEAR ? "NOTICE_NOT_GIVEN" : "NOTICE_GIVEN";
    }

    @Override
    public String title() {
        return way == NoticeWay.UNCLEAR ? "记录不予告知受理" : "出具受理告知书";
    }

    @Override
    public String article() {
        return "23";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("告知方式", way.label());
        lines.put("受理日期", acceptedOn.toString());
        lines.put("处理途径", route);
        lines.put("处理程序", procedure);
        lines.put("承办人及联系电话", contact);
        return lines;
    }
}
