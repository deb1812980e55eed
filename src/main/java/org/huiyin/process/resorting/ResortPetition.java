package org.huiyin.process.resorting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.handling.BindingDecisions;
import org.huiyin.handling.JurisdictionDecided;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Dispatch;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.Way;
import org.huiyin.routing.Decided;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Earlier;
import org.huiyin.routing.Outcome;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sending;
import org.huiyin.routing.Sorting;
import org.huiyin.routing.Weight;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 重新确定责任单位, after an organ gave the petition back (arts 23, 24). */
@Component
class ResortPetition implements OfficerTask {

    private static final Field<Resorted> DIRECTION =
            Field.choice("direction", "去向", Resorted.class, Resorted::label).mandatory();
    private static final Field<String> ORGAN = Field.line("responsibleOrgan", "责任单位");
    private static final Field<LocalDate> REPORT_BY = Field.day("reportBy", "报送办结报告最后一日");
    private static final Field<String> REASONS = Field.text("reasons", "理由").mandatory();

    private final Openings openings;
    private final Routing routing;
    private final BindingDecisions binding;
    private final Returns returns;
    private final Dispatch dispatch;

    ResortPetition(Openings openings, Routing routing, BindingDecisions binding, Returns returns, Dispatch dispatch) {
        this.openings = openings;
        this.routing = routing;
        this.binding = binding;
        this.returns = returns;
        this.dispatch = dispatch;
    }

    @Override
    public String key() {
        return ResortingProcess.RESORT_PETITION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DIRECTION, ORGAN, REPORT_BY, REASONS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String bureau = task.post().organ();
        Sorting before = routing.sortingOf(task.petition()).orElseThrow();
        Optional<JurisdictionDecided> decided = binding.of(task.petition());
        var organs = new LinkedHashMap<String, String>();
        decided.ifPresent(one -> organs.put(one.organ(), one.organName()));
        routing.targetsByDirection(task.petition(), bureau).forEach((organ, directions) -> {
            if (directions.contains(Direction.TRANSFER)) {
                organs.putIfAbsent(organ.code(), organ.name());
            }
        });
        var opening = openings.of(task)
                .facts()
                .due(Duty.RETRANSFER, bureau)
                .show("organ", before.organName())
                .show("reasons", before.reasons())
                .show("times", "第 " + returns.times(task.petition()) + " 次退回")
                .show("history", returns.history(task.petition()))
                .show("decided", decided.map(JurisdictionDecided::organName).orElse(""))
                .choices("organs", organs);
        decided.ifPresent(one -> opening.fill(DIRECTION, one.organ().equals(bureau) ? Resorted.OWN : Resorted.TRANSFER)
                .fill(ORGAN, one.organ()));
        return opening.values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String bureau = task.post().organ();
        Direction direction = answers.get(DIRECTION).direction();
        Optional<JurisdictionDecided> binding = this.binding.of(task.petition());
        String organ = direction == Direction.OWN ? bureau : answers.orNull(ORGAN);
        List<String> flaws = flaws(task.petition(), binding, direction, organ);
        if (!flaws.isEmpty()) {
            return Completion.unless(flaws);
        }
        if (direction == null) {
            return Completion.done(Way.VARIABLE.with(returns.anew(task.petition(), bureau)));
        }
        Sorting before = routing.sortingOf(task.petition()).orElseThrow();
        var decided = new Decided(
                direction,
                Sending.to(answers.orNull(ORGAN), answers.orNull(REPORT_BY)),
                Earlier.NONE,
                new Weight(before.lane(), before.legalCheck(), before.grave()),
                answers.get(REASONS),
                null,
                null);
        Outcome sorted = binding.isPresent()
                ? routing.sortAsDecided(task.petition(), bureau, decided)
                : routing.sort(task.petition(), bureau, decided);
        return sorted.refusals().isEmpty()
                ? Completion.done(dispatch.of(
                        task.petition(), routing.sortingOf(task.petition()).orElseThrow()))
                : Completion.unless(sorted.refusals());
    }

    private List<String> flaws(
            String petition,
            Optional<JurisdictionDecided> binding,
            @Nullable Direction direction,
            @Nullable String organ) {
        boolean sends = direction != null && (direction.sends() || direction == Direction.OWN);
        if (binding.isPresent()) {
            boolean followed = sends && binding.get().organ().equals(organ);
            return followed
                    ? List.of()
                    : List.of("已经依照第二十四条确定由“" + binding.get().organName() + "”受理，请转送、交办该单位；即为本单位的，请选择“"
                            + Resorted.OWN.label() + "”。");
        }
        boolean back = routing.sortingOf(petition)
                .map(Sorting::organ)
                .filter(one -> one.equals(organ))
                .isPresent();
        return sends && direction != Direction.OWN && back
                ? List.of("该单位刚刚经核实同意退回，不能再次转送该单位；请选择其他有权处理的机关、单位（第二十三条第三款）。")
                : List.of();
    }
}
