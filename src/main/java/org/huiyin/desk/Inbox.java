package org.huiyin.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.notices.Notices;
import org.huiyin.notices.Notices.Notice;
import org.springframework.stereotype.Component;

/** Notices to the acting officer and their posts, without those about petitions from which the wall bars the officer. */
@Component
public class Inbox {

    private final CurrentOfficer officer;
    private final Notices notices;
    private final Wall wall;

    Inbox(CurrentOfficer officer, Notices notices, Wall wall) {
        this.officer = officer;
        this.notices = notices;
        this.wall = wall;
    }

    /** Newest first, at most the limit. */
    public List<Notice> newest(int limit) {
        var posts = officer.posts();
        var found = notices.forOfficer(officer.id(), posts, limit);
        var petitions = found.stream().map(Notice::petition).collect(Collectors.toSet());
        var barred = wall.barred(officer.id(), posts, petitions);
        return found.stream()
                .filter(notice -> !barred.contains(notice.petition()))
                .toList();
    }
}
