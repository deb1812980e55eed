package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stepping back from a request for review before it is decided (practice; the Regulation is silent). The review ends with
 * the last who asked for it, and the opinion stands; until then it goes on for the others. While their thirty days last
 * they may ask again. A refusal changes nothing.
 */
@Service
@Transactional
public class Withdrawals {

    private final ReviewRecords records;
    private final EndingLetters letters;
    private final ReviewClocks clocks;
    private final Acts acts;
    private final Clock clock;

    Withdrawals(ReviewRecords records, EndingLetters letters, ReviewClocks clocks, Acts acts, Clock clock) {
        this.records = records;
        this.letters = letters;
        this.clocks = clocks;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * One person's stepping back as it is put down.
     *
     * @param on day on which it was said or received
     */
    public record Stepping(
            LocalDate on,
            RequestWithdrawn.How how,
            String paper,
            @Nullable String reason) {}

    /**
     * What came of it.
     *
     * @param ended the request whose review ended with it, or null where it goes on for others
     */
    public record Result(List<String> refusals, @Nullable RequestFiled ended) {}

    /** Requests that are not decided, from which somebody may still step back. */
    @Transactional(readOnly = true)
    public List<RequestFiled> open(String petition) {
        return records.requests(petition).stream()
                .filter(each -> records.undecided(petition, each))
                .toList();
    }

    /** The person's own request that is not decided, where there is one. */
    @Transactional(readOnly = true)
    public List<RequestFiled> openOf(String petition, String recipient) {
        return open(petition).stream()
                .filter(each -> each.subject().recipient().equals(recipient))
                .toList();
    }

    public Result withdrawn(String petition, String id, Stepping stepping) {
        RequestFiled request = records.request(petition, id);
        LocalDate today = LocalDate.now(clock);
        var against = new Sentences()
                .when(
                        !records.undecided(petition, request),
                        request.stage().label() + "申请已经作出意见、不予受理或者了结，不能再撤回，请刷新页面核对。")
                .unlessBetween("撤回日期", stepping.on(), "寄出或者递交申请的日期", request.handedInOn(), today);
        return against.none()
                ? new Result(List.of(), put(petition, request, stepping, today))
                : new Result(against.all(), null);
    }

    private @Nullable RequestFiled put(String petition, RequestFiled request, Stepping stepping, LocalDate today) {
        String number = stepping.how() == RequestWithdrawn.How.CEASED || !request.inside()
                ? null
                : letters.toWhoeverWithdrew(
                        petition,
                        request,
                        "申请人" + Dates.written(stepping.on()) + stepping.how().label() + "。",
                        today);
        acts.record(
                petition,
                request.office(),
                new RequestWithdrawn(
                        stepping.on(),
                        request.request(),
                        request.stage(),
                        request.subject().name(),
                        stepping.how(),
                        stepping.paper(),
                        stepping.reason(),
                        number));
        if (request.joins() != null) {
            clocks.over(petition, request, today);
        }
        String main = records.main(request);
        if (!records.together(petition, main).isEmpty()) {
            return null;
        }
        RequestFiled review = records.request(petition, main);
        clocks.over(petition, review, today);
        acts.record(
                petition,
                review.office(),
                new RequestClosed(
                        today, main, review.stage(), "申请人全部撤回，" + review.stage().label() + "终止"));
        return review;
    }

    /**
     * The petition has ended, by agreement or otherwise: what is under way ends with it, and whoever asked is told.
     *
     * @param why how the petition ended, such as 达成调解或者和解协议
     * @param told whether somebody is left to be told
     * @return the requests whose reviews were not decided yet
     */
    public List<RequestFiled> endedWith(String petition, String why, boolean told) {
        LocalDate today = LocalDate.now(clock);
        List<RequestFiled> undecided = records.requests(petition).stream()
                .filter(each -> each.joins() == null && records.wanted(petition, each))
                .toList();
        for (RequestFiled request : undecided) {
            String number = told && request.inside()
                    ? letters.toAllWhoAsked(petition, request, "信访事项已经终结（" + why + "）。", today)
                    : null;
            String how = "随信访事项终结（" + why + "）" + (number == null ? "" : "，终止告知书：" + number);
            acts.record(petition, request.office(), new RequestClosed(today, request.request(), request.stage(), how));
        }
        return undecided;
    }
}
