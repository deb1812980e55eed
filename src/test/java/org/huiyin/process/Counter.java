package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.book.Chronicle;
import org.huiyin.registry.Register;
import org.huiyin.registry.Registration;
import org.springframework.boot.test.context.TestComponent;

/** Where letters are taken in. */
@TestComponent
class Counter {

    private static final String REGISTER = "登记信访事项";

    private final Register register;
    private final CurrentOfficer officer;
    private final Desk desk;
    private final Chronicle chronicle;
    private final Clock clock;

    Counter(Register register, CurrentOfficer officer, Desk desk, Chronicle chronicle, Clock clock) {
        this.register = register;
        this.officer = officer;
        this.desk = desk;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The petition's number. */
    String registered(Letter letter) {
        var outcome = outcome(letter);
        assertThat(outcome).isInstanceOf(Register.Outcome.Registered.class);
        var petition = ((Register.Outcome.Registered) outcome).petition();
        tell(petition, letter, notes(letter.registration(LocalDate.now(clock))));
        return petition;
    }

    /** The sentences with which the letter is refused. */
    String refused(String petition, Letter letter) {
        var outcome = outcome(letter);
        assertThat(outcome).isInstanceOf(Register.Outcome.Refused.class);
        var sentences = ((Register.Outcome.Refused) outcome)
                .flaws().stream().map(Register.Flaw::sentence).collect(Collectors.joining(" "));
        tell(petition, letter, List.of(Chronicle.REFUSED + sentences));
        return sentences;
    }

    private Register.Outcome outcome(Letter letter) {
        var registration = letter.registration(LocalDate.now(clock));
        return officer.as(letter.registrar(), () -> register.register(registration));
    }

    private void tell(String petition, Letter letter, List<String> notes) {
        var post = new Post(letter.registration(LocalDate.now(clock)).organ(), Role.REGISTRAR);
        chronicle.add(petition, desk.named(letter.registrar(), post), REGISTER, notes);
    }

    private static List<String> notes(Registration letter) {
        var told = new ArrayList<String>();
        told.add("渠道：" + letter.channel().label());
        if (letter.purpose() != null) {
            told.add("信访目的：" + letter.purpose().label());
        }
        if (letter.headCount() > 1) {
            told.add("人数：" + letter.headCount());
        }
        told.add("标题：" + letter.headline());
        letter.requests().forEach(request -> told.add("诉求：" + request));
        return told;
    }
}
