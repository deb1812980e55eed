package org.huiyin.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.handling.NoticePeriod;
import org.huiyin.handling.Outcome;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Service of a review's result by public notice, by the rule of opinions: posted first, served once it is over. */
@Component
class ResultNotices {

    private final NoticePeriod period;
    private final Acts acts;

    ResultNotices(NoticePeriod period, Acts acts) {
        this.period = period;
        this.acts = acts;
    }

    /** Takes the day on which a notice that is over counts as served, and that of its posting. */
    interface Over {
        void servedOn(LocalDate on, LocalDate postedOn);
    }

    /**
     * Puts down the posting; or, where it is over, the service.
     *
     * @param postedOn as the officer puts it down now, or null
     */
    Outcome posted(
            String petition,
            RequestFiled request,
            ReviewServing.Paper paper,
            String recipient,
            String name,
            @Nullable LocalDate postedOn,
            String proof,
            Over over) {
        LocalDate before =
                of(petition, request, recipient).map(ResultPosted::on).orElse(null);
        var stand = period.of(name, before, postedOn, paper.on());
        if (!stand.against().isEmpty()) {
            return new Outcome.Refused(stand.against());
        }
        if (stand.over()) {
            over.servedOn(stand.until(), stand.on());
        } else {
            acts.record(
                    petition,
                    request.office(),
                    new ResultPosted(
                            stand.on(),
                            request.request(),
                            request.stage(),
                            recipient,
                            name,
                            paper.number(),
                            stand.until(),
                            proof));
        }
        return new Outcome.Done();
    }

    /** Notices to the recipients that are put down as posted, a line each. */
    String running(String petition, RequestFiled request, Collection<String> unserved) {
        return unserved.stream()
                .flatMap(recipient -> of(petition, request, recipient).stream())
                .map(posted -> posted.name() + "：" + posted.on() + " 公告，" + posted.until() + " 期满")
                .collect(Collectors.joining("\n"));
    }

    /** Last days of the notices to the recipients. */
    List<LocalDate> ends(String petition, RequestFiled request, Collection<String> unserved) {
        return unserved.stream()
                .flatMap(recipient -> of(petition, request, recipient).stream())
                .map(ResultPosted::until)
                .toList();
    }

    private Optional<ResultPosted> of(String petition, RequestFiled request, String recipient) {
        return acts.all(petition, ResultPosted.class).stream()
                .map(Acts.Done::act)
                .filter(posted -> posted.request().equals(request.request()))
                .filter(posted -> posted.recipient().equals(recipient))
                .reduce((earlier, later) -> later);
    }
}
