package org.huiyin.portal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.review.Decision;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.ReviewRecords;
import org.springframework.stereotype.Component;

/** Whom an entry of the file concerns: whoever asks after their own petition is not told what became of somebody else. */
@Component
class Concerns {

    private static final String REQUEST = "编号";

    private final Petitions petitions;
    private final ReviewRecords reviews;

    Concerns(Petitions petitions, ReviewRecords reviews) {
        this.petitions = petitions;
        this.reviews = reviews;
    }

    /**
     * Keys of the people of the petition.
     *
     * @param handled number of the petition in which it is handled: its own, or the one it is joined to
     */
    Set<String> people(String number, String handled) {
        return petitions.recipients(handled).stream()
                .filter(each -> each.petition().equals(number))
                .map(Petitions.Recipient::key)
                .collect(Collectors.toSet());
    }

    /** Whether the entry concerns all, or one of the people. */
    boolean concerns(String handled, Acts.Entry entry, Set<String> people) {
        String recipient = entry.recipient();
        if (recipient != null) {
            return people.contains(recipient);
        }
        String request = entry.lines().get(REQUEST);
        return request == null || ofReview(handled, request, people);
    }

    /**
     * Whether what is owed is owed to one of the people too.
     *
     * @param item of the clock: id of the request for review that it runs for, or empty
     */
    boolean owed(String handled, String item, Set<String> people) {
        return item.isEmpty()
                || reviews.together(handled, item).stream()
                        .anyMatch(each -> people.contains(each.subject().recipient()));
    }

    /** A review concerns who asked for it, and everybody once it changes the opinion. */
    private boolean ofReview(String handled, String id, Set<String> people) {
        List<RequestFiled> asked = reviews.requests(handled).stream()
                .filter(each -> each.request().equals(id) || id.equals(each.joins()))
                .toList();
        return asked.isEmpty()
                || asked.stream()
                        .anyMatch(each -> people.contains(each.subject().recipient()))
                || reviews.issued(handled, id)
                        .filter(issued -> issued.decision() != Decision.UPHELD)
                        .isPresent();
    }
}
