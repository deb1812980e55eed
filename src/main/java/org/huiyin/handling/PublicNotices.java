package org.huiyin.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions.Recipient;
import org.springframework.stereotype.Component;

/** Service by public notice: posted first, and served on the notice's last day, once that has come. */
@Component
class PublicNotices {

    private final Acts acts;
    private final NoticePeriod period;

    PublicNotices(Acts acts, NoticePeriod period) {
        this.acts = acts;
        this.period = period;
    }

    /** Puts a service down. */
    interface Serving {
        void put(
                Matter matter,
                Recipient recipient,
                OpinionInForce opinion,
                ServiceRecord service,
                Particulars particulars);
    }

    /** Puts down the posting; or, where it is over, the service. */
    Outcome posted(
            Matter matter,
            Recipient recipient,
            OpinionInForce opinion,
            ServiceRecord service,
            Particulars particulars,
            Serving serving) {
        LocalDate before =
                of(matter, recipient, opinion.edition()).map(NoticePosted::on).orElse(null);
        var stand = period.of(recipient.name(), before, particulars.postedOn(), opinion.issuedOn());
        if (!stand.against().isEmpty()) {
            return new Outcome.Refused(stand.against());
        }
        LocalDate on = stand.on();
        LocalDate until = stand.until();
        if (stand.over()) {
            serving.put(
                    matter,
                    recipient,
                    opinion,
                    new ServiceRecord(ServiceMethod.PUBLIC_NOTICE, until, service.proof()),
                    new Particulars(null, null, null, null, on));
        } else {
            acts.record(
                    matter.petition(),
                    matter.organ(),
                    new NoticePosted(on, recipient.key(), recipient.name(), opinion.edition(), until, service.proof()));
        }
        return new Outcome.Done();
    }

    /** Notices to the recipients that are put down as posted, a line each. */
    String running(Matter matter, List<Recipient> unserved, int edition) {
        return unserved.stream()
                .flatMap(recipient -> of(matter, recipient, edition).stream())
                .map(posted -> posted.name() + "：" + posted.on() + " 公告，" + posted.until() + " 期满")
                .collect(Collectors.joining("\n"));
    }

    /** Last day of the notice to the recipient; empty where none was posted. */
    Optional<LocalDate> endOf(Matter matter, Recipient recipient, int edition) {
        return of(matter, recipient, edition).map(NoticePosted::until);
    }

    private Optional<NoticePosted> of(Matter matter, Recipient recipient, int edition) {
        return acts.all(matter.petition(), matter.organ(), NoticePosted.class).stream()
                .map(Acts.Done::act)
                .filter(posted -> posted.recipient().equals(recipient.key()) && posted.edition() == edition)
                .reduce((earlier, later) -> later);
    }
}
