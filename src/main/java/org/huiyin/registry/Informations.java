package org.huiyin.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Information that organs found out themselves, kept beside the petitions: each is the first act of a file of its own. */
@Service
@Transactional
public class Informations {

    /** No organ's code has a hyphen, so that no petition's number looks like one of these. */
    private static final String SERIES = "-xx";

    private static final String NUMBERED = "-XX-";

    private final PetitionNumbers numbers;
    private final Acts acts;
    private final ActLists lists;
    private final Clock clock;

    Informations(PetitionNumbers numbers, Acts acts, ActLists lists, Clock clock) {
        this.numbers = numbers;
        this.acts = acts;
        this.lists = lists;
        this.clock = clock;
    }

    /** Whether a number is of information and not of a petition. */
    public static boolean isNumber(String number) {
        return number.contains(NUMBERED);
    }

    /** Gives it the next number of the organ's own series of the year, such as JSXF-XX-2026-000001. */
    public String register(String organ, String headline) {
        String number = numbers.next(numbers.hold(organ + SERIES));
        acts.record(number, organ, new InformationRegistered(LocalDate.now(clock), headline.strip()));
        return number;
    }

    /** Asks nothing of the database where the number is a petition's. */
    @Transactional(readOnly = true)
    public Optional<Information> find(String number) {
        return find(List.of(number)).stream().findFirst();
    }

    /** Those of the numbers that are of information, in one query. */
    @Transactional(readOnly = true)
    public List<Information> find(Collection<String> numbers) {
        var asked = numbers.stream().filter(Informations::isNumber).toList();
        return lists.of(InformationRegistered.class, asked).stream()
                .map(filed -> new Information(
                        filed.petition(),
                        filed.done().organ(),
                        filed.act().headline(),
                        filed.act().on()))
                .toList();
    }

    /** What the organ found out, the newest first, at most the limit. */
    @Transactional(readOnly = true)
    public List<Information> of(String organ, int limit) {
        var newest = acts.petitionsWith(InformationRegistered.ACTION, organ).stream()
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .toList();
        return find(newest).stream()
                .sorted(Comparator.comparing(Information::number).reversed())
                .toList();
    }
}
