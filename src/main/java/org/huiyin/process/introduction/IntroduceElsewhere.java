package org.huiyin.process.introduction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Introduced;
import org.huiyin.handling.Introductions;
import org.huiyin.handling.Linkage;
import org.huiyin.handling.Matter;
import org.huiyin.handling.NoticeWay;
import org.huiyin.handling.OtherProcedure;
import org.huiyin.handling.Route;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 导入其他程序 (art. 31, items 1 to 4), with what the petitioner was told in writing. */
@Component
class IntroduceElsewhere implements OfficerTask {

    private static final Field<OtherProcedure> PROCEDURE = Field.choice(
                    "procedure", "导入的程序", OtherProcedure.class, OtherProcedure::label)
            .mandatory();
    private static final Field<String> TARGET = Field.line("target", "有权处理的机关").mandatory();
    private static final Field<String> BASIS = Field.text("basis", "法律依据").mandatory();
    private static final Field<String> RECONSIDERATION_ORGAN = Field.line("reconsiderationOrgan", "行政复议机关");
    private static final Field<LocalDate> INTRODUCED_ON =
            Field.day("introducedOn", "导入日期").mandatory();
    private static final Field<Linkage> LINKAGE =
            Field.choice("linkage", "衔接方式", Linkage.class, Linkage::label).mandatory();
    private static final Field<String> GUIDANCE =
            Field.text("guidance", "信访人应当做什么").atMost(2_000).mandatory();
    private static final Field<LocalDate> UNTIL = Field.day("guidanceUntil", "最迟提出日期");
    private static final Field<NoticeWay> WAY =
            Field.choice("way", "告知方式", NoticeWay.class, NoticeWay::label).mandatory();
    private static final Field<LocalDate> TOLD_ON = Field.day("toldOn", "告知日期");
    private static final Field<String> EACH = Field.text("toldEach", "各信访人告知情况").atMost(2_000);
    private static final Field<LocalDate> FOLLOW_UP_ON = Field.day("followUpOn", "首次跟踪日期");

    private final Openings openings;
    private final Introductions introductions;
    private final HandlingRecords handlings;
    private final Petitions petitions;
    private final Clock clock;

    IntroduceElsewhere(
            Openings openings,
            Introductions introductions,
            HandlingRecords handlings,
            Petitions petitions,
            Clock clock) {
        this.openings = openings;
        this.introductions = introductions;
        this.handlings = handlings;
        this.petitions = petitions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return IntroductionProcess.INTRODUCE_ELSEWHERE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                PROCEDURE,
                TARGET,
                BASIS,
                RECONSIDERATION_ORGAN,
                INTRODUCED_ON,
                LINKAGE,
                GUIDANCE,
                UNTIL,
                WAY,
                TOLD_ON,
                EACH,
                FOLLOW_UP_ON);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("noticeNumber");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        LocalDate today = LocalDate.now(clock);
        List<String> names = petitions.recipients(task.petition()).stream()
                .map(Recipient::name)
                .toList();
        return openings.of(task)
                .facts()
                .petitioner()
                .show(
                        "route",
                        handlings
                                .of(IntroductionProcess.matter(task))
                                .orElseThrow()
                                .chosenRoute()
                                .label())
                .show("recipients", String.join("、", names))
                .show("several", names.size() > 1 ? names.size() + " 人" : "")
                .fill(INTRODUCED_ON, today)
                .fill(TOLD_ON, today)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = IntroductionProcess.matter(task);
        return Completion.unless(
                introductions.introduce(matter, introduced(answers)).refusals());
    }

    /** Where reconsideration is the procedure itself, whoever is competent there. */
    private static @Nullable String reconsiderationOrgan(OtherProcedure procedure, Answers answers) {
        if (procedure.route() != Route.ADMINISTRATIVE) {
            return null;
        }
        return procedure == OtherProcedure.RECONSIDERATION
                ? answers.get(TARGET)
                : answers.orLineOf(GUIDANCE, RECONSIDERATION_ORGAN);
    }

    private static Introduced introduced(Answers answers) {
        NoticeWay way = answers.get(WAY);
        boolean told = way != NoticeWay.UNCLEAR;
        OtherProcedure procedure = answers.get(PROCEDURE);
        return new Introduced(
                answers.get(INTRODUCED_ON),
                procedure,
                answers.get(TARGET),
                answers.get(BASIS),
                reconsiderationOrgan(procedure, answers),
                answers.get(LINKAGE),
                answers.get(GUIDANCE),
                answers.orNull(UNTIL),
                way,
                told ? answers.orNull(TOLD_ON) : null,
                told ? answers.orNull(EACH) : null,
                answers.orNull(FOLLOW_UP_ON));
    }
}
