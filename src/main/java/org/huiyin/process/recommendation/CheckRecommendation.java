package org.huiyin.process.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.RecommendationChecked.View;
import org.huiyin.supervision.RecommendationCommittee;
import org.springframework.stereotype.Component;

/** 登记合议意见 (art. 40): what each of at least two others in the bureau says of the draft. */
@Component
class CheckRecommendation implements OfficerTask {

    private static final Field<LocalDate> HELD_ON = Field.day("heldOn", "合议日期").mandatory();
    private static final Field<String> MINUTES =
            Field.text("minutes", "合议情况").atMost(2_000).mandatory();
    private static final List<Seat> SEATS =
            IntStream.rangeClosed(1, 5).mapToObj(Seat::of).toList();

    private final RecommendationOpening opening;
    private final RecommendationCommittee committee;
    private final Organization organization;
    private final Clock clock;

    CheckRecommendation(
            RecommendationOpening opening, RecommendationCommittee committee, Organization organization, Clock clock) {
        this.opening = opening;
        this.committee = committee;
        this.organization = organization;
        this.clock = clock;
    }

    /** One member's place in the form. */
    private record Seat(Field<String> member, Field<Opinion> view, Field<String> reason) {

        static Seat of(int place) {
            char number = "一二三四五".charAt(place - 1);
            return new Seat(
                    Field.line("member" + place, "成员" + number),
                    Field.choice("view" + place, "意见" + number, Opinion.class, Opinion::label),
                    Field.line("reason" + place, "理由" + number));
        }
    }

    enum Opinion {
        AGREE("同意"),
        DISAGREE("不同意");

        private final String label;

        Opinion(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String key() {
        return "UserTask_CheckRecommendation";
    }

    @Override
    public List<Field<?>> fields() {
        var fields = new ArrayList<Field<?>>(List.of(HELD_ON));
        SEATS.forEach(seat -> fields.addAll(List.of(seat.member(), seat.view(), seat.reason())));
        fields.add(MINUTES);
        return fields;
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var members = new LinkedHashMap<String, String>();
        committee
                .members(task.petition(), task.post().organ())
                .forEach(officer -> members.put(officer, organization.officerName(officer)));
        return opening.drafted(task)
                .choices("members", members)
                .fill(HELD_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var views = new ArrayList<View>();
        for (Seat seat : SEATS) {
            var member = answers.find(seat.member());
            if (member.isEmpty()) {
                continue;
            }
            var missing = answers.missing(seat.view(), seat.reason());
            if (!missing.isEmpty()) {
                return new Completion.Refused(missing);
            }
            views.add(new View(
                    member.get(),
                    organization.officerName(member.get()),
                    answers.get(seat.view()) == Opinion.AGREE,
                    answers.get(seat.reason())));
        }
        var checked =
                committee.checked(task.petition(), opening.id(task), answers.get(HELD_ON), views, answers.get(MINUTES));
        return checked.refusals().isEmpty()
                ? Completion.done(RecommendationProcess.AGREED.with(checked.agreed()))
                : Completion.unless(checked.refusals());
    }
}
