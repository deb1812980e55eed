package org.huiyin.process.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Telling;
import org.huiyin.routing.TellingWay;
import org.huiyin.routing.Tellings;
import org.springframework.stereotype.Component;

/** 告知信访人去向 (practice of bureaus, compare art. 23). */
@Component
class TellDirection implements OfficerTask {

    private static final Field<TellingWay> WAY =
            Field.choice("way", "告知方式", TellingWay.class, TellingWay::label).mandatory();
    private static final Field<LocalDate> TOLD_ON = Field.day("toldOn", "告知日期");

    private final Openings openings;
    private final Routing routing;
    private final Tellings tellings;
    private final Clock clock;

    TellDirection(Openings openings, Routing routing, Tellings tellings, Clock clock) {
        this.openings = openings;
        this.routing = routing;
        this.tellings = tellings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return SortingProcess.TELL_DIRECTION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(WAY, TOLD_ON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var sorting = routing.sortingOf(task.petition()).orElseThrow();
        boolean joined = sorting.direction() == Direction.JOIN && sorting.earlier() != null;
        return openings.of(task)
                .petitioner()
                .show("direction", sorting.direction().label())
                .show("organ", joined ? "并入 " + sorting.earlier() : sorting.organName())
                .show("sorted", sorting.decidedOn())
                .fill(TOLD_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var telling = new Telling(answers.get(WAY), answers.orNull(TOLD_ON));
        return Completion.unless(tellings.direction(task.petition(), task.post().organ(), telling)
                .refusals());
    }
}
