package org.huiyin.process.review;

import java.util.List;
import java.util.Map;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Register;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.Requests;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.Withdrawals;
import org.huiyin.review.Withdrawals.Stepping;
import org.springframework.stereotype.Component;

/**
 * How reviews come to their end: decided and served, withdrawn by all who asked, or with the petition itself. Everything
 * in the caller's transaction.
 */
@Component
public class RemedyEnds {

    private static final String REMEDY_CLOSED = "Message_RemedyClosed";
    private static final String WITHDRAWN = "Message_RequestWithdrawn";

    private final Requests requests;
    private final Withdrawals withdrawals;
    private final ReviewRecords records;
    private final Instances instances;
    private final Notices notices;
    private final Register register;

    RemedyEnds(
            Requests requests,
            Withdrawals withdrawals,
            ReviewRecords records,
            Instances instances,
            Notices notices,
            Register register) {
        this.requests = requests;
        this.withdrawals = withdrawals;
        this.records = records;
        this.instances = instances;
        this.notices = notices;
        this.register = register;
    }

    /** Closes the request and tells whoever waits for it. */
    public void close(String petition, String id) {
        requests.close(petition, id);
        tellClosed(petition);
    }

    /** Tells whoever waits until all remedies have come to their end; also whoever is just about to wait. */
    public void tellClosed(String petition) {
        register.hold(List.of(petition));
        instances.tell(petition, REMEDY_CLOSED, Map.of());
    }

    /** One person steps back; with the last of them the review ends wherever it stands. Sentences that stand against it. */
    public List<String> withdrawn(String petition, String id, Stepping stepping) {
        var result = withdrawals.withdrawn(petition, id, stepping);
        if (!result.refusals().isEmpty()) {
            return result.refusals();
        }
        RequestFiled asked = records.request(petition, id);
        if (asked.joins() != null) {
            // it waits by itself for the opinion on the request that it joined
            instances.tellWhere(petition, ReviewProcess.REQUEST.name(), id, WITHDRAWN);
        }
        RequestFiled ended = result.ended();
        if (ended == null) {
            tellOffice(petition, asked, "申请人" + asked.subject().name() + "已撤回，其他申请人的申请继续办理");
            return List.of();
        }
        instances.tellWhere(petition, ReviewProcess.REQUEST.name(), ended.request(), WITHDRAWN);
        tellOffice(petition, ended, "申请人已撤回，" + ended.stage().label() + "终止");
        tellClosed(petition);
        return List.of();
    }

    /** Whoever leaves the petition asks for nothing in it any more. */
    public void left(String petition, List<String> recipients, Stepping stepping) {
        for (String recipient : recipients) {
            for (RequestFiled request : withdrawals.openOf(petition, recipient)) {
                List<String> against = withdrawn(petition, request.request(), stepping);
                if (!against.isEmpty()) {
                    throw new IllegalStateException(petition + " " + request.request() + ": " + against);
                }
            }
        }
    }

    /**
     * The petition ends, and what is under way in it; the models end by the petition's own message.
     *
     * @param why how it ends, in Chinese
     * @param told whether somebody is left to be told
     */
    public void endedWith(String petition, String why, boolean told) {
        withdrawals
                .endedWith(petition, why, told)
                .forEach(request -> tellOffice(
                        petition,
                        request,
                        "信访事项已经终结（" + why + "），" + request.stage().label() + "随之终止"));
    }

    private void tellOffice(String petition, RequestFiled request, String what) {
        notices.tell(
                "REQUEST_ENDED " + petition + " " + request.request() + " " + what.length(),
                petition,
                "信访事项 " + petition + " 的" + request.stage().label() + "申请（" + request.request() + "）：" + what + "。",
                List.of(new Post(request.office(), Role.REVIEWER)));
    }
}
