package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Remedy;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.letters.RemedyKind;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents of review, re-review, hearing and publication, as this room wants them written. */
@Component
class ReviewLetters {

    private final Letters letters;
    private final Petitions petitions;
    private final ReviewRecords records;
    private final Organization organization;
    private final Ledger ledger;

    ReviewLetters(
            Letters letters, Petitions petitions, ReviewRecords records, Organization organization, Ledger ledger) {
        this.letters = letters;
        this.petitions = petitions;
        this.records = records;
        this.organization = organization;
        this.ledger = ledger;
    }

    /** The notice of a ruling; its number with the organ's word. */
    String ruled(String petition, RequestFiled request, Ruling ruling, String reasons, LocalDate on) {
        Letter letter = of(kind(request.stage(), ruling.verdict()), petition, request, List.of(request), on);
        return letters.issue(
                        switch (ruling.verdict()) {
                            case ACCEPTED, PARTLY ->
                                letter.with(Part.LAST_DAY, answerBy(petition, request))
                                        .with(Part.REASON, partly(ruling, reasons));
                            case CORRECTION ->
                                letter.with(Part.REASON, reasons)
                                        .with(Part.MATERIALS, ruling.missing())
                                        .with(Part.LAST_DAY, Dates.written(Objects.requireNonNull(ruling.correctBy())));
                            case REFUSED ->
                                letter.with(Part.REASON, refusal(ruling, reasons))
                                        .with(Part.COMPETENT, ruling.whereTo());
                        })
                .fullNumber();
    }

    /** Last day of the thirty, as the ledger counts it. */
    private @Nullable LocalDate answerBy(String petition, RequestFiled request) {
        Ledger.Clock own = ReviewClocks.of(petition, request.stage().duty(), request);
        return ledger.of(petition).stream()
                .filter(face -> face.clock().equals(own) && face.doneOn() == null)
                .findFirst()
                .map(Face::lastDay)
                .orElse(null);
    }

    private static String partly(Ruling ruling, String reasons) {
        return ruling.verdict() == Verdict.PARTLY
                ? "部分受理。以下部分不予受理：" + ruling.excluded() + "；请向" + ruling.whereTo() + "提出。" + reasons
                : reasons;
    }

    private static String refusal(Ruling ruling, String reasons) {
        RefusalGround ground = ruling.ground();
        return (ground == null ? "" : ground.label() + "。") + reasons;
    }

    private static Kind kind(Stage stage, Verdict verdict) {
        boolean review = stage == Stage.REVIEW;
        return switch (verdict) {
            case ACCEPTED, PARTLY -> review ? Kind.REVIEW_ACCEPTANCE : Kind.REREVIEW_ACCEPTANCE;
            case CORRECTION -> Kind.CORRECTION;
            case REFUSED -> review ? Kind.REVIEW_REFUSAL : Kind.REREVIEW_REFUSAL;
        };
    }

    /** The review opinion; what stands against issuing it. */
    List<String> flaws(String petition, RequestFiled request, Finding finding, String remedy, LocalDate on) {
        return letters.flaws(opinion(petition, request, finding, remedy, on));
    }

    String opinion(String petition, RequestFiled request, Finding finding, LocalDate on, String remedy) {
        return letters.issue(opinion(petition, request, finding, remedy, on)).fullNumber();
    }

    /** The review opinion as it would be issued on the day. */
    Letter draft(String petition, RequestFiled request, Finding finding, LocalDate on) {
        return opinion(petition, request, finding, remedy(request, finding.decision()), on);
    }

    private Letter opinion(String petition, RequestFiled request, Finding finding, String remedy, LocalDate on) {
        boolean review = request.stage() == Stage.REVIEW;
        Kind kind = review ? Kind.REVIEW_OPINION : Kind.REREVIEW_OPINION;
        return of(kind, petition, request, records.together(petition, request.request()), on)
                .with(Part.FACTS, finding.facts())
                .with(Part.FINDINGS, findings(finding))
                .with(Part.OPINION, finding.opinion())
                .with(Part.DECISION, decision(finding))
                .with(Part.BASIS, finding.basis())
                .remedy(review ? RemedyKind.REREVIEW : RemedyKind.FINAL, remedy);
    }

    private static String findings(Finding finding) {
        return "职权：" + finding.competence() + "\n程序：" + finding.procedure() + "\n适当性：" + finding.appropriateness();
    }

    private static String decision(Finding finding) {
        LocalDate redoBy = finding.redoBy();
        Conclusion conclusion = finding.conclusion();
        return switch (finding.decision()) {
            case UPHELD -> "维持原意见。";
            case REVOKED -> redoBy == null ? "撤销原意见，责令重新办理。" : "撤销原意见，责令在" + Dates.written(redoBy) + "以前（含当日）重新办理。";
            case CHANGED -> conclusion == null ? "变更原意见。" : "变更原意见，" + conclusion.label() + "。";
        };
    }

    /** What the person can do, in the paper's words. */
    String remedy(RequestFiled request, Decision decision) {
        String again = decision == Decision.REVOKED ? "对重新作出的处理意见不服的，可以自收到之日起三十日内请求复查。" : "";
        if (request.stage() == Stage.REREVIEW) {
            return "本意见为复核意见。信访人仍以同一事实和理由提出投诉请求的，各级党委和政府信访部门和其他机关、单位不再受理。" + again;
        }
        return "如对本复查意见不服，可以自收到本复查意见书之日起三十日内向" + organization.nextHigherNamed(request.organ())
                + "请求复核，请求时提交书面申请书、身份证明和本复查意见书原件。" + Remedy.COUNTING + again;
    }

    private Letter of(Kind kind, String petition, RequestFiled request, List<RequestFiled> asked, LocalDate on) {
        Applicants applicants = Applicants.of(asked, petitions.recipients(petition));
        return applicants.on(Letter.of(kind, petition, request.organ(), applicants.addressee(), on));
    }
}
