package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.audit.Recorded;
import org.huiyin.handling.InvestigationStep.Kind;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hearing the petitioner and finding the facts, step by step (art. 31, item 6). A refusal changes nothing. */
@Service
@Transactional
public class Investigations {

    /** Attempts on as many days before the petitioner counts as not to be reached (practice). */
    private static final int ATTEMPTS = 2;

    private static final int NAMES = 200;

    private final Handlings handlings;
    private final Acts acts;
    private final Petitions petitions;
    private final Recorded recorded;
    private final HandlingSettings settings;
    private final Clock clock;

    Investigations(
            Handlings handlings,
            Acts acts,
            Petitions petitions,
            Recorded recorded,
            HandlingSettings settings,
            Clock clock) {
        this.handlings = handlings;
        this.acts = acts;
        this.petitions = petitions;
        this.recorded = recorded;
        this.settings = settings;
        this.clock = clock;
    }

    /** Steps of the organ so far, oldest first. */
    @Transactional(readOnly = true)
    public List<InvestigationStep> steps(Matter matter) {
        return acts.all(matter.petition(), matter.organ(), InvestigationStep.class).stream()
                .map(Acts.Done::act)
                .toList();
    }

    /**
     * Keeps a step and, with the facts established, ends the investigation.
     *
     * @param step null where the investigation only ends
     * @param established facts found in the whole investigation, or null where it goes on
     */
    public Outcome completed(Matter matter, @Nullable InvestigationStep step, @Nullable String established) {
        Handling handling = handlings.of(matter);
        var steps = new ArrayList<>(steps(matter));
        var flaws = new Flaws().when(step == null && established == null, "请选择“调查方式”登记一步，或者勾选“调查结束”。");
        if (step != null) {
            check(flaws, handling, step);
            steps.add(step);
        }
        flaws.when(
                established != null && !heard(matter, steps),
                "尚未听取信访人陈述事实和理由，不能结束调查（第三十一条第六项）。确实联系不上信访人的，在不同日期至少联系两次，逐次登记“联系信访人未果”。");
        if (!flaws.none()) {
            return flaws.refused();
        }
        if (step != null) {
            acts.record(matter.petition(), matter.organ(), step);
        }
        if (established != null) {
            end(matter, handling, steps, established);
        }
        return new Outcome.Done();
    }

    private void check(Flaws flaws, Handling handling, InvestigationStep step) {
        int people = step.officers().size();
        int fewest = step.kind().together() ? settings.investigators() : 1;
        String kind = step.kind().label();
        flaws.unlessBetween("调查日期", step.on(), "收到日期", handling.receivedOn(), LocalDate.now(clock))
                .when(people < fewest, kind + "的“工作人员”不少于 " + fewest + " 人，姓名之间用顿号分开；现有 " + people + " 人。")
                .when(
                        step.kind().withOthers() && step.others() == null,
                        kind + "应当在“参加人员”中写明" + (step.kind() == Kind.EXPERTS ? "专家的姓名、单位。" : "被询问人员的姓名、身份。"));
    }

    /** A petitioner whose name or address is unclear cannot be heard, one attempt will do. */
    private boolean heard(Matter matter, List<InvestigationStep> steps) {
        long attempts = steps.stream()
                .filter(step -> step.kind() == Kind.UNREACHED)
                .map(InvestigationStep::on)
                .distinct()
                .count();
        boolean unclear = petitions.facts(matter.petition()).orElseThrow().unclear();
        return steps.stream().anyMatch(step -> step.kind() == Kind.HEARING) || attempts >= (unclear ? 1 : ATTEMPTS);
    }

    private void end(Matter matter, Handling handling, List<InvestigationStep> steps, String established) {
        boolean heard = steps.stream().anyMatch(step -> step.kind() == Kind.HEARING);
        Kind kept = heard ? Kind.HEARING : Kind.UNREACHED;
        String note = steps.stream()
                .filter(step -> step.kind() == kept)
                .map(step -> step.on() + "：" + step.findings())
                .collect(Collectors.joining("\n"));
        handling.investigated(new Investigation(names(steps), heard, note, established));
        recorded.that(matter.fact("INVESTIGATED").under("31").with("heard", heard));
    }

    private static String names(List<InvestigationStep> steps) {
        String names = steps.stream()
                .flatMap(step -> step.officers().stream())
                .distinct()
                .collect(Collectors.joining("、"));
        return names.codePointCount(0, names.length()) <= NAMES
                ? names
                : names.substring(0, names.offsetByCodePoints(0, NAMES - 1)) + "等";
    }
}
