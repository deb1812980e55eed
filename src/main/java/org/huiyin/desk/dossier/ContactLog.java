package org.huiyin.desk.dossier;

import java.util.Arrays;
import java.util.List;
import org.huiyin.evaluation.Contacted.Kind;
import org.huiyin.evaluation.Contacts;
import org.huiyin.organization.Organization;
import org.springframework.stereotype.Component;

/** 联系记录: how the organs kept in touch with the petitioner, in sentences. */
@Component
class ContactLog {

    private final Contacts contacts;
    private final Organization organization;

    ContactLog(Contacts contacts, Organization organization) {
        this.contacts = contacts;
        this.organization = organization;
    }

    /**
     * @param late true where the first contact was late, or is
     */
    record Line(String organ, String first, boolean late, String feedback, String meetings) {}

    List<Line> of(String petition) {
        return contacts.organs(petition).stream()
                .map(organ -> line(contacts.of(petition, organ)))
                .toList();
    }

    private Line line(Contacts.Log log) {
        return new Line(
                organization.nameOf(log.organ()),
                log.first() == null
                        ? "尚未联系，宜在 " + log.firstBy() + " 以前"
                        : log.first() + (log.inTime() ? "，及时" : "，晚于 " + log.firstBy()),
                log.first() != null && !log.inTime(),
                log.feedbacks() + " 次" + (log.nextBy() == null ? "" : "，下一次宜在 " + log.nextBy() + " 以前"),
                meetings(log));
    }

    private static String meetings(Contacts.Log log) {
        var held = Arrays.stream(Kind.values())
                .filter(log.meetings()::containsKey)
                .map(kind -> log.meetings().get(kind) + " " + kind.label().replaceAll("（.*", ""))
                .toList();
        return held.isEmpty() ? "尚未见面" : String.join("；", held);
    }
}
