package org.huiyin.process.review;

import org.huiyin.process.ProcessVariable;
import org.huiyin.review.Stage;

/** The contract of review.bpmn and, but for its last steps, of re-review.bpmn. */
public final class ReviewProcess {

    static final String INVESTIGATE = "UserTask_InvestigateReview";
    static final String DRAFT = "UserTask_DraftReview";
    static final String APPROVE = "UserTask_ApproveReview";

    /** Id of the request. */
    public static final ProcessVariable<String> REQUEST = new ProcessVariable<>("request", String.class);
    /** Code of the organ whose reviewers do the work. */
    public static final ProcessVariable<String> REVIEWER = new ProcessVariable<>("reviewer", String.class);
    /** Code of the organ whose head approves. */
    public static final ProcessVariable<String> APPROVER = new ProcessVariable<>("approver", String.class);

    public static final ProcessVariable<Stage> STAGE = new ProcessVariable<>("stage", Stage.class);
    /** {@code ACCEPTED} also where it is accepted in part; {@code JOINED} where it is reviewed with another from then on. */
    public static final ProcessVariable<Checked> CHECKED = new ProcessVariable<>("checked", Checked.class);

    static final ProcessVariable<Next> NEXT = new ProcessVariable<>("next", Next.class);
    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved", Boolean.class);

    private ReviewProcess() {}

    /** What became of the check of a request. */
    public enum Checked {
        ACCEPTED,
        JOINED,
        CORRECTION,
        CORRECTED,
        REFUSED
    }

    /** What follows a step of the investigation. */
    enum Next {
        CONTINUE("继续调查"),
        HEARING("举行听证"),
        DRAFT("调查结束，起草意见");

        private final String label;

        Next(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
