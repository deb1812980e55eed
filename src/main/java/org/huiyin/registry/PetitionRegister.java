package org.huiyin.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PetitionRegister implements Register {

    private final RegistrationCheck check;
    private final PetitionNumbers numbers;
    private final PetitionRows petitions;
    private final Marks marks;
    private final QueryCodes codes;
    private final Organization organization;
    private final Wall wall;
    private final Recorded recorded;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PetitionRegister(
            RegistrationCheck check,
            PetitionNumbers numbers,
            PetitionRows petitions,
            Marks marks,
            QueryCodes codes,
            Organization organization,
            Wall wall,
            Recorded recorded,
            ApplicationEventPublisher events,
            Clock clock) {
        this.check = check;
        this.numbers = numbers;
        this.petitions = petitions;
        this.marks = marks;
        this.codes = codes;
        this.organization = organization;
        this.wall = wall;
        this.recorded = recorded;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Flaw> check(Registration registration) {
        return withTaken(check.flaws(registration), registration);
    }

    @Override
    public Outcome register(Registration registration) {
        List<Flaw> flaws = check.flaws(registration);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(withTaken(flaws, registration));
        }
        // whoever held the series before may just have registered the same letter
        var series = numbers.hold(registration.organ());
        var taken = check.taken(registration);
        if (taken.isPresent()) {
            return new Outcome.Refused(List.of(taken.get()));
        }
        String number = numbers.next(series);
        return new Outcome.Registered(number, write(number, registration));
    }

    private List<Flaw> withTaken(List<Flaw> flaws, Registration registration) {
        return Stream.concat(flaws.stream(), check.taken(registration).stream()).toList();
    }

    private Code write(String number, Registration registration) {
        var petition = new Petition(number, registration, clock.instant());
        Code code = codes.first(petition, number);
        petitions.saveAndFlush(petition);
        marks.keep(number, registration);
        recorded.that(fact(number, registration));
        raiseWall(number, registration);
        events.publishEvent(new PetitionRegistered(number, registration.organ(), registration.receivedOn()));
        return code;
    }

    /** Art. 22 for a bureau, 23 for another organ. No word of who petitions. */
    private Fact fact(String number, Registration registration) {
        boolean bureau = organization
                .organ(registration.organ())
                .filter(organ -> organ.kind() == Organ.Kind.BUREAU)
                .isPresent();
        return Fact.of(number, "REGISTERED")
                .under(bureau ? "22" : "23")
                .with("organ", registration.organ())
                .with("channel", registration.channel())
                .with("receivedOn", registration.receivedOn())
                .with("purpose", registration.purpose())
                .with("contentClass", Text.orNull(registration.contentClass()))
                .with("externalNumber", Text.orNull(registration.externalNumber()))
                .with("repeats", Text.orNull(registration.repeats()));
    }

    /** Persons complained of are barred whatever is asked (art. 28), organs where they are accused (art. 30). */
    private void raiseWall(String number, Registration registration) {
        registration.complainedOf().persons().stream()
                .map(String::strip)
                .filter(person -> organization.officer(person).isPresent())
                .forEach(person -> wall.raise(new Bar(number, person, null, Ground.ACCUSED)));
        if (registration.purpose() == Purpose.ACCUSATION) {
            registration.complainedOf().organs().stream()
                    .distinct()
                    .forEach(organ -> wall.raise(new Bar(number, null, organ, Ground.ACCUSED)));
        }
    }

    @Override
    public void accepted(String petition, LocalDate on) {
        found(petition).accept(on);
    }

    @Override
    public void reclassified(String petition, Purpose purpose) {
        found(petition).reclassify(purpose);
    }

    @Override
    public void archived(String petition, LocalDate on) {
        found(petition).archive(on);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<String> numbers) {
        petitions.hold(numbers);
    }

    private Petition found(String number) {
        return petitions
                .findById(number)
                .orElseThrow(() -> new IllegalArgumentException("No petition has the number " + number));
    }
}
