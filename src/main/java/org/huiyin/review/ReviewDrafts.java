package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.letters.Drafts;
import org.huiyin.letters.Letter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Review opinions on their way to approval, as the letters they would be today: for whoever reviews. The deciding organ
 * goes on working with the same file and does not see them before they are issued.
 */
@Component
@Transactional(readOnly = true)
class ReviewDrafts implements Drafts {

    private final ReviewRecords records;
    private final ReviewLetters letters;
    private final CurrentOfficer officer;
    private final Wall wall;
    private final Clock clock;

    ReviewDrafts(ReviewRecords records, ReviewLetters letters, CurrentOfficer officer, Wall wall, Clock clock) {
        this.records = records;
        this.letters = letters;
        this.officer = officer;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public List<Letter> of(String petition) {
        LocalDate today = LocalDate.now(clock);
        return records.requests(petition).stream()
                .filter(each -> each.joins() == null && records.wanted(petition, each))
                .filter(each -> reviews(petition, each))
                .flatMap(each -> draft(petition, each, today))
                .toList();
    }

    private Stream<Letter> draft(String petition, RequestFiled request, LocalDate today) {
        return records
                .draft(petition, request.request())
                .map(done -> letters.draft(petition, request, done.act().finding(), today))
                .stream();
    }

    private boolean reviews(String petition, RequestFiled request) {
        var posts = officer.posts();
        Set<String> offices = Set.copyOf(List.of(request.office(), request.organ()));
        return posts.stream().anyMatch(post -> offices.contains(post.organ()))
                && !wall.bars(officer.id(), posts, petition, request.stage().scope());
    }
}
