package org.huiyin.registry.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.registry.Channel;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.Registration;
import org.huiyin.registry.Registration.Agent;
import org.huiyin.registry.Registration.ComplainedOf;
import org.huiyin.registry.Registration.Localities;
import org.huiyin.registry.Registration.Petitioner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a registration of a row. */
@Component
class Drafts {

    private final Words words;
    private final Clock clock;

    Drafts(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Draft draft(SourceRow source, Header header, String organ, Channel channel) {
        RowText row = new RowText(source, header);
        Registration registration = registration(row, organ, channel);
        return new Draft(source, registration, List.copyOf(row.flaws()), RowKey.of(registration, row.whole()));
    }

    private Registration registration(RowText row, String organ, Channel channel) {
        LocalDate received = row.day(Field.RECEIVED_ON);
        String headline = row.text(Field.HEADLINE);
        List<String> requests = row.list(Field.REQUESTS, "；;");
        return new Registration(
                row.text(Field.ORGAN).isEmpty() ? organ : row.text(Field.ORGAN),
                words.channel(row, channel),
                received == null ? LocalDate.now(clock) : received,
                row.day(Field.SUBMITTED_ON),
                petitioner(row),
                agent(row),
                row.list(Field.REPRESENTATIVES, "；;、,，"),
                headCount(row),
                headline,
                // a message without a list of requests asks for what its headline says
                requests.isEmpty() && !headline.isEmpty() ? List.of(headline) : requests,
                row.text(Field.FACTS),
                row.yes(Field.ORAL),
                words.purpose(row).orElse(null),
                words.contentClass(row).orElse(null),
                new Localities(
                        row.orNull(Field.PROBLEM_LOCALITY),
                        row.orNull(Field.RESIDENCE),
                        row.orNull(Field.RESPONSIBLE_LOCALITY)),
                row.orNull(Field.EXTERNAL_NUMBER),
                row.orNull(Field.SENDING_BUREAU),
                row.day(Field.SENDERS_DUE_DATE),
                row.orNull(Field.REPEATS),
                new ComplainedOf(words.organs(row), row.list(Field.PERSONS_COMPLAINED_OF, "；;、,，")));
    }

    private Petitioner petitioner(RowText row) {
        return new Petitioner(
                words.kind(row),
                row.orNull(Field.NAME),
                row.orNull(Field.IDENTITY_NUMBER),
                row.orNull(Field.ADDRESS),
                row.orNull(Field.CONTACT),
                row.text(Field.NAME).isEmpty() || row.text(Field.ADDRESS).isEmpty());
    }

    private static @Nullable Agent agent(RowText row) {
        return Optional.ofNullable(row.orNull(Field.AGENT_NAME))
                .map(name -> new Agent(name, row.orNull(Field.AGENT_CONTACT), row.text(Field.AGENT_AUTHORITY)))
                .orElse(null);
    }

    /** Where no number is given there are as many as are named. */
    private static int headCount(RowText row) {
        int named = Math.max(1, row.list(Field.REPRESENTATIVES, "；;、,，").size());
        return row.number(Field.HEAD_COUNT, named);
    }

    /** A row on its way into the register. */
    record Draft(SourceRow source, Registration registration, List<Rejection> flaws, RowKey key) {}
}
