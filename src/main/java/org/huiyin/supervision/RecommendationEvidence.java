package org.huiyin.supervision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What in a petition's file may bear out a recommendation: duties that were late, by the ledger, and what was done, by the
 * file of acts. Each is named by day, organ and title, so that the bundle tells the addressee nothing of who petitions.
 */
@Service
@Transactional(readOnly = true)
public class RecommendationEvidence {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Acts acts;
    private final Ledger ledger;
    private final Organization organization;
    private final LiabilityRecords findings;

    RecommendationEvidence(Acts acts, Ledger ledger, Organization organization, LiabilityRecords findings) {
        this.acts = acts;
        this.ledger = ledger;
        this.organization = organization;
        this.findings = findings;
    }

    /**
     * A piece of evidence.
     *
     * @param key names it within the petition, for good: nothing is ever taken out of file or ledger
     * @param label as forms and letters name it
     */
    public record Item(String key, String label) {}

    /** A bundle as letters and forms list it, a line each. */
    static String listed(List<Item> bundle) {
        return IntStream.range(0, bundle.size())
                .mapToObj(i -> i + 1 + ". " + bundle.get(i).label())
                .collect(Collectors.joining("\n"));
    }

    /** Everything that may be chosen: label by key, breaches first, then liability facts that were found, then acts, oldest first. */
    public Map<String, String> offered(String petition) {
        var offered = new LinkedHashMap<String, String>();
        ledger.of(petition).stream()
                .filter(face -> face.state() == Face.State.LATE || face.state() == Face.State.DONE_LATE)
                .filter(face -> !face.recordedLate())
                .forEach(face -> offered.put(key(face), late(face)));
        findings.standing(petition).forEach(finding -> offered.put(finding.key(), finding.label()));
        List<Acts.Entry> file = acts.of(petition);
        for (int i = 0; i < file.size(); i++) {
            if (!isOfThisRoom(file.get(i))) {
                offered.put(key(i), done(file.get(i)));
            }
        }
        return offered;
    }

    /** The chosen pieces, each once, in their order; keys that are not offered are left out. */
    public List<Item> chosen(String petition, List<String> keys) {
        var offered = offered(petition);
        var chosen = new ArrayList<Item>();
        keys.stream().distinct().forEach(key -> {
            String label = offered.get(key);
            if (label != null) {
                chosen.add(new Item(key, label));
            }
        });
        return List.copyOf(chosen);
    }

    /** Neither recommendations nor what is only alleged bear anything out; what was found does. */
    private static boolean isOfThisRoom(Acts.Entry entry) {
        return entry.action().startsWith("RECOMMENDATION_") || entry.action().startsWith(OfLiability.ACTS);
    }

    /** Names the act of that place in the file. */
    static String key(int place) {
        return "ACT " + (place + 1);
    }

    static String key(Face face) {
        return "LATE " + face.duty() + " " + face.organ() + " " + face.item() + " " + face.started();
    }

    /** The breach in a sentence without names. */
    String late(Face face) {
        LocalDate done = face.doneOn();
        return organization.nameOf(face.organ()) + "“" + face.name() + "”超期：最后一日为" + DAY.format(face.lastDay())
                + (done == null ? "，至今没有完成" : "，" + DAY.format(done) + "完成");
    }

    private String done(Acts.Entry entry) {
        String numbers = entry.documents().stream().map(Acts.Document::number).collect(Collectors.joining("、"));
        return DAY.format(entry.on()) + organization.nameOf(entry.organ()) + "“" + entry.title() + "”"
                + (numbers.isEmpty() ? "" : "（" + numbers + "）");
    }
}
