package org.huiyin.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the house can tell of a request by itself: days, papers, what was reviewed before and where else it is. */
@Component
class Admissibilities {

    private final ReviewRecords records;
    private final Timeliness timeliness;
    private final Finality finality;

    Admissibilities(ReviewRecords records, Timeliness timeliness, Finality finality) {
        this.records = records;
        this.timeliness = timeliness;
        this.finality = finality;
    }

    Admissibility of(String petition, RequestFiled request) {
        boolean opinion = request.subject().isOpinion();
        return new Admissibility(
                opinion ? timeliness.lastDay(request.stage(), request.subject()) : null,
                opinion ? timeliness.daysLate(request.stage(), request.subject(), request.handedInOn()) : 0,
                records.papers(petition, request.request()).missing(),
                request.stage() == Stage.REREVIEW && request.subject().skipped(),
                reviewed(petition, request),
                elsewhere(petition, request));
    }

    /** A person whose opinion was reviewed goes on to re-review; after re-review there is nothing more. */
    private boolean reviewed(String petition, RequestFiled request) {
        boolean before = records.requests(petition).stream()
                .filter(each -> !each.request().equals(request.request()) && each.stage() == request.stage())
                .filter(each ->
                        each.subject().recipient().equals(request.subject().recipient())
                                && each.subject().isSamePaper(request.subject()))
                .anyMatch(each -> records.issued(petition, records.main(each)).isPresent());
        return before || finality.of(petition, request.subject()).isPresent();
    }

    private @Nullable String elsewhere(String petition, RequestFiled request) {
        return records.requests(petition).stream()
                .filter(each -> !each.request().equals(request.request()) && each.stage() == request.stage())
                .filter(each -> each.subject().isSamePaper(request.subject()))
                .filter(each -> each.joins() == null && !each.organ().equals(request.organ()))
                .filter(each -> records.wanted(petition, each))
                // what an organ outside says to a request is not known before its result
                .filter(each -> !each.inside() || records.accepted(petition, each.request()))
                .map(RequestFiled::organName)
                .findFirst()
                .orElse(null);
    }
}
