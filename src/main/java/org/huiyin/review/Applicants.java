package org.huiyin.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.registry.Petitions;

/** Whoever a paper of review is for, and nobody else, with what each of them asked, in the order in which it names them. */
final class Applicants {

    private final List<RequestFiled> asked;

    private Applicants(List<RequestFiled> asked) {
        this.asked = asked;
    }

    /**
     * @param recipients everybody an answer goes to, in the order of letters
     */
    static Applicants of(List<RequestFiled> asked, List<Petitions.Recipient> recipients) {
        List<String> order = recipients.stream().map(Petitions.Recipient::key).toList();
        return new Applicants(asked.stream()
                .sorted(Comparator.comparing(
                        each -> order.indexOf(each.subject().recipient())))
                .toList());
    }

    Addressee addressee() {
        return Addressee.recipients(asked.stream()
                .map(each -> each.subject().recipient())
                .distinct()
                .toList());
    }

    /** What they asked, of which opinion, and when it was received. */
    Letter on(Letter letter) {
        return letter.with(Part.REQUEST, texts())
                .with(Part.EARLIER, asked.get(0).subject().paper())
                .with(Part.RECEIVED_ON, days());
    }

    private String texts() {
        if (asked.size() == 1) {
            return asked.get(0).text();
        }
        return IntStream.range(0, asked.size())
                .mapToObj(place -> (place + 1) + ". " + asked.get(place).text())
                .collect(Collectors.joining("\n"));
    }

    private String days() {
        return asked.stream()
                .map(RequestFiled::on)
                .sorted()
                .distinct()
                .map(Dates::written)
                .collect(Collectors.joining("、"));
    }
}
