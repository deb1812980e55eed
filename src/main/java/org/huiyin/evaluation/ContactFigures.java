package org.huiyin.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.evaluation.Contacted.Kind;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organ's contacts with petitioners come to (practice), each number with the petitions behind it. */
@Service
@Transactional(readOnly = true)
public class ContactFigures {

    private final Contacts contacts;
    private final Acts acts;
    private final Petitions petitions;
    private final Ledger ledger;

    ContactFigures(Contacts contacts, Acts acts, Petitions petitions, Ledger ledger) {
        this.contacts = contacts;
        this.acts = acts;
        this.petitions = petitions;
        this.ledger = ledger;
    }

    /**
     * The year's figures of an organ.
     *
     * @param year of registration, as it stands in the petitions' numbers
     */
    public Figures of(String organ, int year) {
        var figures = new Figures(new EnumMap<>(Measure.class));
        acts.petitionsWith(Contacts.RECEIVED, organ).stream()
                .filter(petition -> petition.contains("-" + year + "-"))
                .forEach(petition -> count(petition, organ, figures));
        return figures;
    }

    private void count(String petition, String organ, Figures figures) {
        Contacts.Log log = contacts.of(petition, organ);
        figures.add(Measure.RECEIVED, petition);
        boolean reachable = !petitions.facts(petition).orElseThrow().unclear();
        if (log.first() != null || reachable && contacts.today().isAfter(log.firstBy())) {
            figures.add(Measure.FIRST_DUE, petition);
        }
        if (log.first() != null) {
            figures.add(Measure.FIRST_DONE, petition);
        }
        if (log.inTime()) {
            figures.add(Measure.FIRST_IN_TIME, petition);
        }
        meetings(log, petition, figures);
        ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.PROGRESS && face.organ().equals(organ))
                .forEach(face -> week(face, figures));
    }

    private static void meetings(Contacts.Log log, String petition, Figures figures) {
        Map.of(
                        Kind.MEETING_RECEIPT, Measure.MET_RECEIPT,
                        Kind.MEETING_HANDLING, Measure.MET_HANDLING,
                        Kind.MEETING_SERVICE, Measure.MET_SERVICE)
                .forEach((kind, measure) -> {
                    if (log.meetings().containsKey(kind)) {
                        figures.add(measure, petition);
                    }
                });
        if (log.meetings().size() == Kind.MEETINGS) {
            figures.add(Measure.MET_ALL, petition);
        }
    }

    /** A week that runs still, or that the answer came before the end of, is owed by nobody. */
    private static void week(Face week, Figures figures) {
        boolean kept = week.state() == Face.State.DONE;
        var ended = week.doneOn();
        boolean cutShort = week.state() == Face.State.CANCELLED && (ended == null || !ended.isAfter(week.lastDay()));
        boolean runs = ended == null && week.state() != Face.State.LATE;
        if (cutShort || runs) {
            return;
        }
        figures.add(Measure.WEEKS_DUE, week.petition());
        if (kept) {
            figures.add(Measure.WEEKS_IN_TIME, week.petition());
        }
    }

    /** What is counted; with the words that say how. */
    public enum Measure {
        RECEIVED("收到的信访事项", "本年度登记、由本单位收到的件数"),
        FIRST_DUE("应当首次联系", "收到后规定的工作日已过，或者已经联系的件数；姓名、住址不清而没有联系的不计"),
        FIRST_DONE("已经联系", "登记过任何一次联系的件数"),
        FIRST_IN_TIME("及时首次联系", "第一次联系不晚于规定工作日的件数"),
        WEEKS_DUE("应当反馈的周次", "办理期间每满一周为一次，周内已经答复的不计；逾期没有反馈的计入"),
        WEEKS_IN_TIME("按时反馈的周次", "在该周最后一日以前联系信访人的周次"),
        MET_RECEIPT("受理见面", "登记了受理见面的件数"),
        MET_HANDLING("办理中见面", "登记了办理中见面的件数"),
        MET_SERVICE("送达见面", "登记了送达见面的件数"),
        MET_ALL("三次见面齐全", "三次见面都登记了的件数");

        private final String label;
        private final String formula;

        Measure(String label, String formula) {
            this.label = label;
            this.formula = formula;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }

        /** How it is counted, in Chinese. */
        public String formula() {
            return formula;
        }
    }

    /** The petitions behind each number, in the order of their numbers; one that counts for several weeks several times. */
    public static final class Figures {

        private final Map<Measure, List<String>> behind;

        private Figures(Map<Measure, List<String>> behind) {
            this.behind = behind;
        }

        private void add(Measure measure, String petition) {
            behind.computeIfAbsent(measure, first -> new ArrayList<>()).add(petition);
        }

        public int count(Measure measure) {
            return behind.getOrDefault(measure, List.of()).size();
        }

        /** Each petition once. */
        public List<String> petitions(Measure measure) {
            return behind.getOrDefault(measure, List.of()).stream().distinct().toList();
        }
    }
}
