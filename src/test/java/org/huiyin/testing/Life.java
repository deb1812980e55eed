package org.huiyin.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.registry.Register.Outcome.Registered;
import org.huiyin.registry.Registration;
import org.huiyin.registry.Registration.ComplainedOf;
import org.huiyin.registry.Registration.Kind;
import org.huiyin.registry.Registration.Localities;
import org.huiyin.registry.Registration.Petitioner;

/** The plain life of a petition in {@link Town}, step by step, as officers do it through the product. */
public final class Life {

    private final Register register;
    private final CurrentOfficer officer;
    private final Worklist worklist;
    private final OpenSteps open;
    private final Clock clock;

    public Life(Register register, CurrentOfficer officer, Worklist worklist, OpenSteps open, Clock clock) {
        this.register = register;
        this.officer = officer;
        this.worklist = worklist;
        this.open = open;
        this.clock = clock;
    }

    /** One officer's action at one step, and what is put into the form. */
    public record Step(String officer, String element, Map<String, Object> values) {}

    /** From registration to archive; returns the petition's number. The text stands in every text of the petition. */
    public String live(String text) {
        var number = register(text);
        for (var step : PlainLife.steps(number, text, today())) {
            if (step.element().equals(PlainLife.LAST)) {
                PlainLife.WINDOWS.forEach(window -> open.closeWindow(number, window));
            }
            take(number, step);
        }
        return number;
    }

    public String register(String text) {
        return register(Town.BUREAU, Town.REGISTRAR, text);
    }

    /** At an organ, by its registrar. */
    public String register(String organ, String registrar, String text) {
        var outcome = officer.as(registrar, () -> register.register(registration(organ, text)));
        if (outcome instanceof Registered registered) {
            return registered.petition();
        }
        throw new IllegalStateException(outcome.toString());
    }

    /** Claims the task of the step and completes it. */
    public void take(String number, Step step) {
        var task = open.task(number, step.element());
        officer.as(step.officer(), () -> {
            worklist.claim(task);
            worklist.complete(task, step.values());
            return null;
        });
    }

    private Registration registration(String organ, String text) {
        return new Registration(
                organ,
                Channel.LETTER,
                LocalDate.now(clock),
                LocalDate.now(clock),
                new Petitioner(
                        Kind.PERSON, "陈" + text, "110101199003070011", "江洲市滨河路 18 号 " + text, "19900000101", false),
                null,
                List.of(),
                1,
                "电梯停运 " + text,
                List.of("修复电梯 " + text, "公开维修资金账目 " + text),
                "多次停运，无人维修 " + text,
                false,
                Purpose.CLAIM,
                null,
                new Localities("江洲市 " + text, "江洲市", "江洲市"),
                null,
                null,
                null,
                null,
                new ComplainedOf(List.of(), List.of("某物业公司 " + text)));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
