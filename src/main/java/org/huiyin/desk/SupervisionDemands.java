package org.huiyin.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.process.worklist.SideWork;
import org.huiyin.process.worklist.TaskLine;
import org.huiyin.supervision.SupervisionRecords;
import org.springframework.stereotype.Component;

/** Which supervision a task replies to, and what was demanded last, in a line for lists. */
@Component
class SupervisionDemands {

    private static final int LONGEST = 60;

    private final SideWork sideWork;
    private final SupervisionRecords records;

    SupervisionDemands(SideWork sideWork, SupervisionRecords records) {
        this.sideWork = sideWork;
        this.records = records;
    }

    /** By id of the task; tasks that reply to no supervision are left out, and mostly nothing is asked for. */
    Map<String, String> of(List<TaskLine> tasks) {
        List<String> replies = tasks.stream()
                .filter(task -> task.key().equals(SideWork.REPLY_TO_SUPERVISION))
                .map(TaskLine::task)
                .toList();
        var demands = new HashMap<String, String>();
        sideWork.supervisions(replies).forEach((task, piece) -> demands.put(task, line(piece)));
        return demands;
    }

    private String line(SideWork.Piece piece) {
        List<String> demands = records.demands(piece.petition(), piece.item());
        return demands.isEmpty() ? piece.item() : piece.item() + "：" + brief(demands.get(demands.size() - 1));
    }

    private static String brief(String demand) {
        return demand.codePointCount(0, demand.length()) <= LONGEST
                ? demand
                : demand.substring(0, demand.offsetByCodePoints(0, LONGEST)) + "……";
    }
}
