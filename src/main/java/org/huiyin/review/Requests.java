package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting down requests for review and re-review (arts 35, 36). */
@Service
@Transactional
public class Requests {

    private final ReviewRecords records;
    private final Independence independence;
    private final Acts acts;
    private final ReviewClocks clocks;
    private final Clock clock;

    Requests(ReviewRecords records, Independence independence, Acts acts, ReviewClocks clocks, Clock clock) {
        this.records = records;
        this.independence = independence;
        this.acts = acts;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What came of it: refused with sentences, or put down. */
    public record Filed(List<String> refusals, @Nullable RequestFiled request) {}

    /** Puts the request down and starts its clocks: whoever else asks, each is checked by itself. */
    public Filed file(Filing filing) {
        var against = against(filing);
        if (!against.none()) {
            return new Filed(against.all(), null);
        }
        RequestFiled request = request(filing);
        acts.record(filing.petition(), filing.by(), request);
        begin(filing.petition(), request);
        return new Filed(List.of(), request);
    }

    private Sentences against(Filing filing) {
        LocalDate today = LocalDate.now(clock);
        LocalDate handedIn = filing.handedInOn();
        LocalDate served = filing.subject().servedOn();
        return new Sentences()
                .unlessBetween("寄出或者递交日期", handedIn, "原意见书送达日期", served == null ? handedIn : served, today)
                .unlessBetween("收到日期", filing.receivedOn(), "寄出或者递交日期", handedIn, today)
                .when(
                        asked(filing),
                        filing.subject().name() + "已经对该意见书请求" + filing.stage().label() + "，正在办理，请勿重复登记。");
    }

    /** A request of the same person on the same paper that is not answered yet. */
    private boolean asked(Filing filing) {
        return records.requests(filing.petition()).stream()
                .filter(each -> each.stage() == filing.stage())
                .filter(each -> each.subject().key().equals(filing.subject().key()))
                .filter(each -> !records.withdrawn(filing.petition(), each.request()))
                .anyMatch(each -> !records.closed(filing.petition(), records.main(each)));
    }

    private RequestFiled request(Filing filing) {
        Candidate chosen = filing.candidate();
        String office = chosen.office();
        return new RequestFiled(
                filing.receivedOn(),
                filing.stage().label() + (records.requests(filing.petition()).size() + 1),
                filing.stage(),
                filing.subject(),
                chosen.organ(),
                chosen.name(),
                office == null ? filing.by() : office,
                chosen.inside(),
                filing.candidates(),
                filing.handedInOn(),
                filing.channel(),
                filing.text(),
                filing.papers(),
                filing.lateReason(),
                null);
    }

    private void begin(String petition, RequestFiled request) {
        if (request.inside()) {
            independence.keepOut(petition, request);
        }
        clocks.begin(petition, request, LocalDate.now(clock));
    }

    /** Ends the request; nothing more is waited for. */
    public void close(String petition, String id) {
        RequestFiled request = records.request(petition, id);
        String how = records.issued(petition, records.main(request))
                .map(issued -> issued.decision().label() + "（" + issued.number() + "）")
                .orElse(Verdict.REFUSED.label());
        acts.record(petition, request.office(), new RequestClosed(LocalDate.now(clock), id, request.stage(), how));
    }
}
