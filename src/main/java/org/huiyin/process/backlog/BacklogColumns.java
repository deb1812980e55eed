package org.huiyin.process.backlog;

import java.util.List;
import org.huiyin.registry.ListImport.Column;

/** Columns of a list of backlog, as such lists call them. */
final class BacklogColumns {

    static final String NUMBER = "信访件编号";
    static final String EXTERNAL = "原编号";
    static final String LEAD = "包案领导";
    static final String LEAD_ORGAN = "包案领导单位";
    static final String ORGAN = "责任单位";
    static final String PAPER = "交办文号";
    static final String LAST_DAY = "化解期限";
    static final String BATCH = "批次";

    static final List<Column> ALL = List.of(
            new Column(NUMBER, false, List.of("信访事项编号", "编号")),
            new Column(EXTERNAL, false, List.of("外部编号", "信访编号", "留言编号")),
            new Column(LEAD, true, List.of("包案领导姓名", "包案领导账号", "包案人")),
            new Column(LEAD_ORGAN, false, List.of("包案领导任职单位", "包案单位")),
            new Column(ORGAN, true, List.of("责任单位代码", "化解责任单位")),
            new Column(PAPER, true, List.of("交办文件", "文号")),
            new Column(LAST_DAY, true, List.of("化解时限", "期限")),
            new Column(BATCH, false, List.of("清单批次")));

    private BacklogColumns() {}
}
