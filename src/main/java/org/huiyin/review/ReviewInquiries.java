package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.handling.Outcome;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Investigation by two who had no hand in the opinion under review (arts 35, 36). A refusal changes nothing. */
@Service
@Transactional
public class ReviewInquiries {

    private static final int INVESTIGATORS = 2;

    private final ReviewRecords records;
    private final Wall wall;
    private final Organization organization;
    private final Acts acts;
    private final Clock clock;

    ReviewInquiries(ReviewRecords records, Wall wall, Organization organization, Acts acts, Clock clock) {
        this.records = records;
        this.wall = wall;
        this.organization = organization;
        this.acts = acts;
        this.clock = clock;
    }

    /** Officers of the office who may investigate: name by id, nobody who decided before or chairs its hearing. */
    @Transactional(readOnly = true)
    public Map<String, String> investigators(String petition, String id) {
        RequestFiled request = records.request(petition, id);
        Set<String> chairs = records.chairs(petition, id);
        var names = new TreeMap<String, String>();
        for (Role role : Role.values()) {
            organization.holding(new Post(request.office(), role), today()).stream()
                    .filter(officer -> !chairs.contains(officer.id()))
                    .filter(officer -> !barred(petition, request.stage(), officer.id()))
                    .forEach(officer -> names.put(officer.id(), officer.name()));
        }
        return names;
    }

    private boolean barred(String petition, Stage stage, String officer) {
        return wall.bars(officer, organization.postsOf(officer, today()), petition, stage.scope());
    }

    /**
     * Keeps a step of the investigation.
     *
     * @param ends whether the draft comes next; two different officers must have investigated by then
     */
    public Outcome inquired(
            String petition, String id, LocalDate on, List<String> officers, String findings, boolean ends) {
        RequestFiled request = records.request(petition, id);
        var known = investigators(petition, id);
        List<String> different = officers.stream().distinct().toList();
        var against = new Sentences()
                .unlessBetween("调查日期", on, "收到申请日期", request.on(), today())
                .when(
                        !known.keySet().containsAll(different),
                        "调查人员只能是" + organization.nameOf(request.office()) + "的工作人员，并且没有参与作出原意见、没有主持本件听证（"
                                + request.stage().articleInWords() + "）。")
                .when(ends && count(petition, id, different) < INVESTIGATORS, alone(request));
        if (against.none()) {
            String names = different.stream()
                    .map(officer -> known.getOrDefault(officer, officer))
                    .collect(Collectors.joining("、"));
            acts.record(petition, request.office(), new Inquiry(on, id, request.stage(), different, names, findings));
        }
        return against.outcome();
    }

    /** Whether two different officers have investigated. */
    boolean enough(String petition, String id) {
        return count(petition, id, List.of()) >= INVESTIGATORS;
    }

    private long count(String petition, String id, List<String> more) {
        return Stream.concat(
                        records.inquiries(petition, id).stream().flatMap(step -> step.officers().stream()),
                        more.stream())
                .distinct()
                .count();
    }

    static String alone(RequestFiled request) {
        return request.stage().label() + "调查人员不少于二人，请登记两名不同的调查人员后再起草。";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
