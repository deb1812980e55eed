package org.huiyin.supervision.assessment;

import static org.huiyin.supervision.assessment.AssessmentFigure.ANSWERED_IN_TIME;
import static org.huiyin.supervision.assessment.AssessmentFigure.EXTENDED;
import static org.huiyin.supervision.assessment.AssessmentFigure.NOTICED_IN_TIME;
import static org.huiyin.supervision.assessment.AssessmentFigure.REVIEWED_IN_TIME;
import static org.huiyin.supervision.assessment.AssessmentFigure.SETTLED_ONCE;
import static org.huiyin.supervision.assessment.AssessmentFigure.SETTLED_SIMPLY;
import static org.huiyin.supervision.assessment.AssessmentFigure.SORTED_IN_TIME;
import static org.huiyin.supervision.assessment.AssessmentFigure.SUPERVISION_ANSWERED;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.PastClocks;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.assessment.AssessmentCase.Standing;
import org.springframework.stereotype.Component;

/** Figures of duties, by their last day: from the ledger alone. */
@Component
class AssessedClocks implements AssessmentSource {

    private static final Map<Duty, AssessmentFigure> IN_TIME = inTime();

    /** What is counted of answers beside their being in time. */
    private static final Set<AssessmentFigure> OF_ANSWERS = Set.of(EXTENDED, SETTLED_SIMPLY, SETTLED_ONCE);

    private final PastClocks clocks;

    AssessedClocks(PastClocks clocks) {
        this.clocks = clocks;
    }

    private static Map<Duty, AssessmentFigure> inTime() {
        var figures = new EnumMap<Duty, AssessmentFigure>(Duty.class);
        figures.put(Duty.SORT, SORTED_IN_TIME);
        Set.of(Duty.NOTICE, Duty.SIMPLE_ACCEPT).forEach(duty -> figures.put(duty, NOTICED_IN_TIME));
        Set.of(Duty.HANDLE, Duty.SIMPLE_HANDLE, Duty.PERFORM, Duty.REPLY, Duty.FEEDBACK)
                .forEach(duty -> figures.put(duty, ANSWERED_IN_TIME));
        Set.of(Duty.REVIEW, Duty.REREVIEW).forEach(duty -> figures.put(duty, REVIEWED_IN_TIME));
        figures.put(Duty.SUPERVISION_REPLY, SUPERVISION_ANSWERED);
        return figures;
    }

    @Override
    public Set<AssessmentFigure> figures() {
        var figures = EnumSet.copyOf(OF_ANSWERS);
        figures.addAll(IN_TIME.values());
        return figures;
    }

    @Override
    public void count(AssessmentQuestion question, AssessmentTally tally) {
        var cameBack = new HashSet<>(question.repeats().values());
        clocks.ending(duties(question.figures()), question.organs(), question.from(), question.to(), question.asOf())
                .forEach(face -> standing(face)
                        .ifPresent(standing -> count(face, standing, question.repeats(), cameBack, tally)));
    }

    private static Set<Duty> duties(Set<AssessmentFigure> asked) {
        boolean answers = !Collections.disjoint(asked, OF_ANSWERS);
        return IN_TIME.entrySet().stream()
                .filter(duty -> asked.contains(duty.getValue()) || answers && duty.getValue() == ANSWERED_IN_TIME)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void count(
            Face face, Standing standing, Map<String, String> repeats, Set<String> cameBack, AssessmentTally tally) {
        AssessmentFigure figure = figure(face);
        add(figure, face, standing, tally);
        if (face.duty() == Duty.HANDLE) {
            add(EXTENDED, face, standing == Standing.OPEN ? standing : met(face.extendedBy() > 0), tally);
        }
        if (figure == ANSWERED_IN_TIME && isDone(face)) {
            add(SETTLED_SIMPLY, face, met(face.duty() == Duty.SIMPLE_HANDLE), tally);
            if (!repeats.containsKey(face.petition())) {
                add(SETTLED_ONCE, face, met(!cameBack.contains(face.petition())), tally);
            }
        }
    }

    private static AssessmentFigure figure(Face face) {
        AssessmentFigure figure = IN_TIME.get(face.duty());
        if (figure == null) {
            throw new IllegalArgumentException(face.duty() + " was not asked for");
        }
        return figure;
    }

    private static void add(AssessmentFigure figure, Face face, Standing standing, AssessmentTally tally) {
        tally.add(figure, face.organ(), new AssessmentCase(face.petition(), standing, face.lastDay(), remark(face)));
    }

    /** Empty where nothing was owed any more when its last day came. */
    static Optional<Standing> standing(Face face) {
        return switch (face.state()) {
            case DONE -> Optional.of(Standing.MET);
            case DONE_LATE, LATE -> Optional.of(Standing.UNMET);
            case CALM, SOON, TODAY, PAUSED -> Optional.of(Standing.OPEN);
            case CANCELLED -> isLate(face) ? Optional.of(Standing.UNMET) : Optional.empty();
            case CLOSED, LAPSED -> Optional.empty();
        };
    }

    private static boolean isLate(Face face) {
        return face.doneOn() != null && face.doneOn().isAfter(face.lastDay());
    }

    private static boolean isDone(Face face) {
        return face.state() == Face.State.DONE || face.state() == Face.State.DONE_LATE;
    }

    private static Standing met(boolean met) {
        return met ? Standing.MET : Standing.UNMET;
    }

    /** Such as 办结（延长 30 日）：2026-03-20 完成. */
    private static String remark(Face face) {
        String item = face.item().isEmpty() ? "" : " " + face.item();
        String extended = face.extendedBy() > 0 ? "（延长 " + face.extendedBy() + " 日）" : "";
        return face.name() + item + extended + "：" + became(face);
    }

    private static String became(Face face) {
        return switch (face.state()) {
            case DONE, DONE_LATE -> face.doneOn() + " 完成";
            case CANCELLED -> "逾期后于 " + face.doneOn() + " 终止";
            case PAUSED -> "停止计算";
            case LATE -> "超期未完成";
            default -> "尚未期满";
        };
    }
}
