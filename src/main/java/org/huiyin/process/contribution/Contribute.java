package org.huiyin.process.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.ContributionGiven;
import org.huiyin.routing.Contributions.Contribution;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 反馈协办意见: a co-organ answers the lead (arts 22, 28). */
@Component
class Contribute implements OfficerTask {

    private static final Field<Boolean> DECLINED = Field.yesNo("declined", "不属于本单位职权范围");
    private static final Field<String> TEXT = Field.text("text", "协办意见或者理由").mandatory();

    private final Openings openings;
    private final AskedContributions contributions;
    private final Organization organization;
    private final Clock clock;

    Contribute(Openings openings, AskedContributions contributions, Organization organization, Clock clock) {
        this.openings = openings;
        this.contributions = contributions;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String key() {
        return ContributionProcess.CONTRIBUTE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECLINED, TEXT);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String coOrgan = task.post().organ();
        Contribution asked = contributions.open(task.petition()).stream()
                .filter(each -> each.coOrgan().equals(coOrgan))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing asked of " + coOrgan));
        return openings.of(task)
                .facts()
                .show("lead", organization.nameOf(asked.lead()))
                .show("asked", asked.askedOn())
                .due(Duty.CONTRIBUTE, coOrgan)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean declined = answers.find(DECLINED).orElse(false);
        var given = new ContributionGiven(LocalDate.now(clock), !declined, answers.get(TEXT));
        contributions.given(task.petition(), task.post().organ(), given);
        return Completion.done();
    }
}
