package org.huiyin.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.portal.Whereabouts.Right;
import org.huiyin.review.Stage;
import org.huiyin.review.Windows;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a petitioner may do now, with the last day where it is the same for everybody who asks by one code. */
@Component
class Rights {

    private static final String REVIEW =
            "对处理意见不服的，可以自您本人收到处理意见书之日起三十日内向处理单位的上一级机关、单位书面请求复查，附处理意见书；" + "以寄出或者交出的日期为准（《信访工作条例》第三十五条）。";
    private static final String REREVIEW =
            "对复查意见不服的，可以自您本人收到复查意见书之日起三十日内向复查机关的上一级机关、单位书面请求复核，附复查意见书；" + "以寄出或者交出的日期为准（《信访工作条例》第三十六条）。";
    private static final String APART = "几位信访人收到的日期不同的，各自计算。";

    private final Ledger ledger;
    private final Windows windows;

    Rights(Ledger ledger, Windows windows) {
        this.ledger = ledger;
        this.windows = windows;
    }

    /**
     * @param people keys of whoever may be asking
     * @param open false once the petition is archived
     */
    List<Right> of(String petition, Set<String> people, boolean open) {
        var rights = new ArrayList<Right>();
        List<Face> running = ledger.of(petition).stream()
                .filter(face -> face.doneOn() == null && face.state() != Face.State.CLOSED)
                .toList();
        for (Stage stage : Stage.values()) {
            if (running.stream().anyMatch(face -> face.duty() == stage.window())) {
                request(petition, stage, people).ifPresent(rights::add);
            }
        }
        running.stream()
                .filter(face -> face.duty() == Duty.EVALUATE)
                .map(face -> new Right(
                        "评价", "凭工作人员交给您的评价码，在“评价办理情况”页面对信访部门和责任单位分别评价。不评价不影响您的其他权利，也不会被算作满意。", face.lastDay()))
                .forEach(rights::add);
        if (open) {
            rights.add(new Right("补充材料、催办", "可以向登记单位或者责任单位提交补充材料、询问进展；请说明信访事项编号。", null));
        }
        return rights;
    }

    /** Nobody is shown another's last day: who relied on it would come late by their own. */
    private Optional<Right> request(String petition, Stage stage, Set<String> people) {
        List<Windows.Window> theirs = windows.of(petition, stage).stream()
                .filter(window -> people.contains(window.recipient()))
                .toList();
        boolean open = theirs.stream()
                .anyMatch(window -> window.state() == Windows.State.OPEN || window.state() == Windows.State.WITHDRAWN);
        if (!open) {
            return Optional.empty();
        }
        LocalDate day = common(theirs, people);
        String text = stage == Stage.REVIEW ? REVIEW : REREVIEW;
        return Optional.of(new Right("请求" + stage.label(), day == null ? text + APART : text, day));
    }

    private static @Nullable LocalDate common(List<Windows.Window> theirs, Set<String> people) {
        var days = theirs.stream().map(Windows.Window::lastDay).collect(Collectors.toSet());
        var reached = theirs.stream().map(Windows.Window::recipient).collect(Collectors.toSet());
        return days.size() == 1 && reached.containsAll(people) ? days.iterator().next() : null;
    }
}
