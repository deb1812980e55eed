package org.huiyin.deadlines.calendars;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Tells what concerns no single petition: a calendar that has come into force, a year that is missing. */
@Component
class CalendarNews {

    /** These notices are about no petition. */
    private static final String NO_PETITION = "";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Notices notices;
    private final Organization organization;
    private final Clock clock;

    CalendarNews(Notices notices, Organization organization, Clock clock) {
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * One notice to the supervisors of each bureau, to its head where there is none, and to the administrators; whoever
     * works on a petition reads of its new date where the date is explained.
     */
    void counted(Adoption adoption, int failed) {
        String first = adoption.firstChange() == null ? "" : DAY.format(adoption.firstChange()) + "起的安排有变动，";
        String text = "新的工作日历已经启用：" + first + adoption.moved() + " 项期限按新的日历重新推算"
                + (failed == 0 ? "。" : "，" + failed + " 件信访事项未能推算，请系统管理员在“工作日历”页查看。")
                + "各项期限的新旧日期和原因见信访事项的期限说明。";
        notices.tell("CALENDAR " + adoption.number(), NO_PETITION, text, bureausAndAdmins());
    }

    /** Once for each year, what is wrong with it, and stage of the warning. */
    void missing(YearWatch.Concern concern) {
        notices.tell(concern.key(), NO_PETITION, concern.sentence(), admins());
    }

    private Set<Post> bureausAndAdmins() {
        var bureaus = inside(organ -> organ.kind() == Organ.Kind.BUREAU).map(this::watching);
        return Set.copyOf(Stream.concat(bureaus, admins().stream()).toList());
    }

    private Post watching(Organ bureau) {
        var supervisor = new Post(bureau.code(), Role.SUPERVISOR);
        return isHeld(supervisor) ? supervisor : new Post(bureau.code(), Role.LEADER);
    }

    private List<Post> admins() {
        return inside(organ -> true)
                .map(organ -> new Post(organ.code(), Role.ADMIN))
                .filter(this::isHeld)
                .toList();
    }

    private boolean isHeld(Post post) {
        return !organization.holding(post, LocalDate.now(clock)).isEmpty();
    }

    private Stream<Organ> inside(Predicate<Organ> which) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(Organ::inside)
                .filter(which);
    }
}
