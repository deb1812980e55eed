package org.huiyin.process.extension;

import java.util.Optional;
import java.util.Set;
import org.huiyin.handling.Extensions;
import org.huiyin.handling.Matter;
import org.huiyin.process.Completion;
import org.huiyin.process.engine.Instances;
import org.huiyin.process.engine.Positions;
import org.springframework.stereotype.Component;

/** Requests for more time (art. 34): put down here, decided and told in extension.bpmn. */
@Component
public class ExtensionRequests {

    private final Extensions extensions;
    private final Instances instances;
    private final Positions positions;

    ExtensionRequests(Extensions extensions, Instances instances, Positions positions) {
        this.extensions = extensions;
        this.instances = instances;
        this.positions = positions;
    }

    /** What stands against a request now, whatever the days; empty where nothing does. */
    public Optional<String> against(Matter matter) {
        if (isOpen(matter)) {
            return Optional.of("延长办理期限的申请正在等待审批或者告知，请勿重复申请。");
        }
        return extensions.running(matter).isEmpty()
                ? Optional.of("本单位目前没有正在计算的办理期限；只有第三十一条第六项的事项，在受理之后、处理意见书印发之前可以申请延长（第三十四条）。")
                : extensions.against(matter, 1);
    }

    /**
     * Puts the request down and before the head of the organ; a refusal changes nothing.
     *
     * @param days calendar days as typed
     */
    public Completion ask(Matter matter, String days, String reason) {
        var number = ExtensionProcess.days(days);
        if (number.isEmpty()) {
            return Completion.refused("“延长日数”应当是整数，例如 30。");
        }
        var refusals = extensions.ask(matter, number.get(), reason).refusals();
        if (refusals.isEmpty()) {
            instances.start(
                    ExtensionProcess.KEY, matter.petition(), ExtensionProcess.RESPONSIBLE_ORGAN.with(matter.organ()));
        }
        return Completion.unless(refusals);
    }

    private boolean isOpen(Matter matter) {
        return positions
                .values(matter.petition(), ExtensionProcess.RESPONSIBLE_ORGAN.name(), Set.of(ExtensionProcess.KEY))
                .contains(matter.organ());
    }
}
