package org.huiyin.review;

import java.util.Optional;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a review has to say to an organ's going on in another's place (art. 24): nobody reviews what they decided. */
@Service
@Transactional(readOnly = true)
public class Successions {

    private final ReviewRecords records;
    private final Wall wall;
    private final Organization organization;

    Successions(ReviewRecords records, Wall wall, Organization organization) {
        this.records = records;
        this.wall = wall;
        this.organization = organization;
    }

    /** Why decider and reviewer would become one, in Chinese; empty where they would not. */
    public Optional<String> againstSuccession(String petition, String from, String to) {
        return records.requests(petition).stream()
                .filter(each -> each.inside() && records.wanted(petition, each))
                .filter(each -> meet(petition, each, from, to))
                .findFirst()
                .map(each -> organization.nameOf(from) + "和" + organization.nameOf(to) + "中，一方正在对另一方作出的意见进行"
                        + each.stage().label() + "（" + each.request() + "），不能由" + organization.nameOf(to)
                        + "承继；请由本级党委和政府指定其他机关、单位（第二十四条第二款、" + each.stage().articleInWords() + "）。");
    }

    private boolean meet(String petition, RequestFiled request, String from, String to) {
        var barred = wall.barredOrgans(petition, request.stage().scope());
        boolean takesOver = reviews(request, from) && barred.contains(to);
        boolean absorbs = reviews(request, to) && barred.contains(from);
        return takesOver || absorbs;
    }

    private static boolean reviews(RequestFiled request, String organ) {
        return request.office().equals(organ) || request.organ().equals(organ);
    }
}
