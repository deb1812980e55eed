package org.huiyin.process.review;

import java.util.stream.Collectors;
import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.ReviewRecords;
import org.springframework.stereotype.Component;

/** What the forms of a review open with: the request, the opinion under review, and how far it has come. */
@Component
public class ReviewOpening {

    private final Openings openings;
    private final TaskValues values;
    private final ReviewRecords records;
    private final Organization organization;

    ReviewOpening(Openings openings, TaskValues values, ReviewRecords records, Organization organization) {
        this.openings = openings;
        this.values = values;
        this.records = records;
        this.organization = organization;
    }

    /** Id of the request that the task is about. */
    public String request(TaskAt task) {
        return values.of(task, ReviewProcess.REQUEST);
    }

    public RequestFiled filed(TaskAt task) {
        return records.request(task.petition(), request(task));
    }

    public Opening of(TaskAt task) {
        RequestFiled filed = filed(task);
        String applicants = records.together(task.petition(), filed.request()).stream()
                .map(each -> each.subject().name())
                .distinct()
                .collect(Collectors.joining("、"));
        return openings.of(task)
                .show("stage", filed.stage().label())
                .show("request", filed.request())
                .show("applicants", applicants)
                .show("decider", organization.nameOf(filed.subject().decider()))
                .show("paper", filed.subject().paper())
                .show("reviewing", filed.organName())
                .show("received_on", filed.on())
                .show("text", texts(task.petition(), filed));
    }

    private String texts(String petition, RequestFiled filed) {
        return records.together(petition, filed.request()).stream()
                .map(each -> each.subject().name() + "（" + Opening.written(each.handedInOn()) + "）：" + each.text())
                .collect(Collectors.joining("\n"));
    }
}
