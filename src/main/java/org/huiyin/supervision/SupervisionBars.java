package org.huiyin.supervision;

import java.util.List;
import org.huiyin.access.Wall;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/**
 * Whether the organ of a supervision turned out to be one that is accused in the petition, since it was proposed: then
 * nothing more may reach it (art. 30, paragraph 3).
 */
@Component
class SupervisionBars {

    static final String BARRED = "被督办单位已是本件被检举控告的单位，继续督办会使其知悉检举控告情况（第三十条第三款），";

    private final Wall wall;
    private final Acts acts;

    SupervisionBars(Wall wall, Acts acts) {
        this.wall = wall;
        this.acts = acts;
    }

    /** Sentences against going on, and against stopping where nothing stops it. */
    List<String> against(SupervisionMatter matter, SupervisionVerdict verdict) {
        boolean stop = stop(matter);
        if (stop && !verdict.ends()) {
            return List.of(BARRED + "没有改正的，请选择“" + SupervisionVerdict.STOPPED.label() + "”。");
        }
        return !stop && verdict == SupervisionVerdict.STOPPED ? List.of("被督办单位没有被检举控告，不能停止督办，请选择其他核实结论。") : List.of();
    }

    /** Also the organ that goes on in its place today (art. 24). */
    boolean stop(SupervisionMatter matter) {
        var barred = wall.barredOrgans(matter.petition());
        return barred.contains(matter.organ()) || barred.contains(acts.heir(matter.petition(), matter.organ()));
    }
}
