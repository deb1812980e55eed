package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews by organs outside the installation: sending, receipt and result are put down, as with all outside organs. */
@Service
@Transactional
public class OutsideReviews {

    private final ReviewRecords records;
    private final ReviewLetters letters;
    private final OutsideChase chase;
    private final Acts acts;
    private final Clock clock;

    OutsideReviews(ReviewRecords records, ReviewLetters letters, OutsideChase chase, Acts acts, Clock clock) {
        this.records = records;
        this.letters = letters;
        this.chase = chase;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What a result says.
     *
     * @param number of the paper, with the organ's word
     * @param issuedOn its day
     * @param servedOn day on which it reached the person
     * @param redoBy day by which the matter is to be handled anew, or null
     * @param change the opinion in the place of the one under review; for {@link Decision#CHANGED} only
     */
    public record Result(
            Decision decision,
            String number,
            LocalDate issuedOn,
            LocalDate servedOn,
            @Nullable LocalDate redoBy,
            @Nullable Change change) {}

    /**
     * What the paper puts in the place of the opinion.
     *
     * @param executeBy last day for carrying out what is supported now, or null
     */
    public record Change(
            Conclusion conclusion, String opinion, @Nullable LocalDate executeBy) {}

    @Transactional(readOnly = true)
    public String told(String petition, String id) {
        return acts.all(petition, OutsideNoted.class).stream()
                .map(Acts.Done::act)
                .filter(noted -> noted.request().equals(id))
                .map(noted -> noted.on() + "　" + noted.progress().label() + "：" + noted.remarks())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Puts down how far it is; without a result it is to be asked after again.
     *
     * @param result with {@link OutsideProgress#RESULT} only
     */
    public Outcome noted(
            String petition,
            String id,
            OutsideProgress progress,
            LocalDate on,
            String remarks,
            @Nullable Result result) {
        RequestFiled request = records.request(petition, id);
        LocalDate today = LocalDate.now(clock);
        var against = new Sentences().unlessBetween("日期", on, "收到申请日期", request.on(), today);
        if (result != null) {
            against.unlessBetween("意见书日期", result.issuedOn(), "收到申请日期", request.on(), today)
                    .unlessBetween("送达日期", result.servedOn(), "意见书日期", result.issuedOn(), today)
                    .when(result.decision() == Decision.REVOKED && result.redoBy() == null, "撤销并责令重新办理的，请填写“重新办理最后一日”。")
                    .when(
                            result.decision() == Decision.CHANGED && result.change() == null,
                            "变更的，请照意见书填写“变更后的结论”和“变更后的意见”，系统据此督促执行（第三十二条第二款）。")
                    .when(unsupported(result.change()), "只有变更为予以支持的才有执行内容，“执行最后一日”请留空。");
        }
        if (against.none()) {
            acts.record(petition, request.office(), new OutsideNoted(on, id, progress, remarks));
            if (result == null) {
                chase.beginAnew(petition, request, today);
            } else {
                put(petition, request, result, remarks);
            }
        }
        return against.outcome();
    }

    /**
     * The organ outside does not take the request.
     *
     * @param number of its written notice
     * @param issuedOn its day
     */
    public Outcome refused(
            String petition, String id, LocalDate on, String remarks, String number, LocalDate issuedOn) {
        RequestFiled request = records.request(petition, id);
        LocalDate today = LocalDate.now(clock);
        var against = new Sentences()
                .unlessBetween("日期", on, "收到申请日期", request.on(), today)
                .unlessBetween("意见书日期", issuedOn, "收到申请日期", request.on(), today);
        if (against.none()) {
            acts.record(petition, request.office(), new OutsideNoted(on, id, OutsideProgress.REFUSED, remarks));
            acts.record(petition, request.office(), notTaken(request, remarks, number, issuedOn));
        }
        return against.outcome();
    }

    private static RequestChecked notTaken(RequestFiled request, String reasons, String number, LocalDate on) {
        return new RequestChecked(
                on,
                request.request(),
                request.stage(),
                Verdict.REFUSED,
                null,
                reasons,
                null,
                null,
                null,
                null,
                number,
                null);
    }

    private static boolean unsupported(@Nullable Change change) {
        return change != null && change.executeBy() != null && change.conclusion() != Conclusion.SUPPORT;
    }

    /** Of what an organ outside found no more is known than its paper says. */
    private static @Nullable Finding finding(Result result) {
        Change change = result.change();
        return change == null
                ? null
                : new Finding(
                        "",
                        change.opinion(),
                        result.number(),
                        "",
                        "",
                        result.decision(),
                        change.opinion(),
                        null,
                        change.conclusion(),
                        change.executeBy());
    }

    private void put(String petition, RequestFiled request, Result result, String remarks) {
        String remedy = letters.remedy(request, result.decision());
        acts.record(
                petition,
                request.office(),
                new ReviewIssued(
                        result.issuedOn(),
                        request.request(),
                        request.stage(),
                        request.organ(),
                        request.organName(),
                        result.number(),
                        result.decision(),
                        remedy,
                        result.redoBy(),
                        finding(result)));
        records.together(petition, request.request())
                .forEach(each -> acts.record(
                        petition,
                        request.office(),
                        new ResultServed(
                                result.servedOn(),
                                request.request(),
                                request.stage(),
                                each.subject().recipient(),
                                each.subject().name(),
                                result.number(),
                                ServiceMethod.POST,
                                remarks)));
    }
}
