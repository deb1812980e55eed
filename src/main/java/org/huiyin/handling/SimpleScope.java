package org.huiyin.handling;

import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Lane;
import org.huiyin.routing.Routing;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** What cannot be dealt with simply, each exclusion by its name. */
@Component
class SimpleScope {

    private final RunningClocks running;
    private final Contributions contributions;
    private final Routing routing;
    private final Resumptions resumptions;
    private final Acts acts;

    SimpleScope(
            RunningClocks running, Contributions contributions, Routing routing, Resumptions resumptions, Acts acts) {
        this.running = running;
        this.contributions = contributions;
        this.routing = routing;
        this.resumptions = resumptions;
        this.acts = acts;
    }

    void check(Matter matter, Petitions.Facts facts, RouteChoice choice, Flaws flaws) {
        exclude(facts.repeats() != null, "重复信访，不是初次信访", flaws);
        exclude(running.of(matter.clock(Duty.REPORT_BACK)).isPresent(), "上级机关、单位交办的信访事项", flaws);
        exclude(!choice.supportable(), "信访请求可能不予支持", flaws);
        Path path = choice.route().path();
        boolean elsewhere = resumptions.of(matter).isPresent();
        exclude(elsewhere || path == Path.INTRODUCE || path == Path.PERFORM, "已经或者应当通过法定程序处理", flaws);
        exclude(path == Path.ACCUSATION, "检举控告", flaws);
        exclude(!contributions.all(matter.petition()).isEmpty(), "涉及多个责任主体", flaws);
        exclude(facts.headCount() > 1, "联名或者集体信访", flaws);
        boolean hard = routing.sortingOf(matter.petition())
                .filter(sorting -> sorting.grave() || sorting.lane() == Lane.HARD)
                .isPresent();
        exclude(hard, "重大、复杂、疑难的信访事项", flaws);
        boolean again = acts.all(matter.petition(), matter.organ(), RouteChosen.class).stream()
                .anyMatch(done -> done.act().path() == Path.SIMPLE);
        exclude(again, "已经由简易办理转为普通程序", flaws);
    }

    private static void exclude(boolean excluded, String ground, Flaws flaws) {
        flaws.when(excluded, "不适用简易办理：" + ground + "。请取消“适用简易办理”，按普通程序办理。");
    }
}
