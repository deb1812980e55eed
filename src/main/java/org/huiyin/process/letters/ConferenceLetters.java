package org.huiyin.process.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.registry.ActAtHand;
import org.huiyin.supervision.ConferenceDecisionIssued;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.UrgentDelivered;
import org.huiyin.supervision.UrgentDrafted;
import org.huiyin.supervision.UrgentRecipient;
import org.huiyin.supervision.UrgentRecords;
import org.springframework.stereotype.Component;

/** Decisions of the joint conference (art. 39), and reports of urgent matters (art. 25): one paper, copied to the others. */
@Component
class ConferenceLetters implements ActLetters {

    private final Beginning beginning;
    private final ConferenceRecords conferences;
    private final UrgentRecords urgents;

    ConferenceLetters(Beginning beginning, ConferenceRecords conferences, UrgentRecords urgents) {
        this.beginning = beginning;
        this.conferences = conferences;
        this.urgents = urgents;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        if (done.act() instanceof ConferenceDecisionIssued issued) {
            return List.of(decision(done, issued));
        }
        if (done.act() instanceof UrgentDelivered delivered) {
            UrgentDrafted drafted = urgents.drafted(done.petition(), delivered.report(), delivered.issue())
                    .act();
            return delivered.to().equals(drafted.recipients().get(0)) ? List.of(report(done, drafted)) : List.of();
        }
        return List.of();
    }

    private Letter decision(ActAtHand done, ConferenceDecisionIssued issued) {
        LocalDate lastDay = issued.lastDay();
        var matter = conferences.matter(done.petition(), issued.matter()).act();
        return beginning
                .of(Kind.CONFERENCE_DECISION, done, Addressee.organ(issued.organ()))
                .with(Part.REASON, matter.question())
                .with(Part.DECISION, issued.measure().label() + "。")
                .with(Part.DEMANDS, issued.demand())
                .with(Part.LAST_DAY, lastDay);
    }

    private static Letter report(ActAtHand done, UrgentDrafted drafted) {
        List<UrgentRecipient> all = drafted.recipients();
        String organ = all.get(0).organ();
        Addressee to = organ == null ? Addressee.named(all.get(0).name()) : Addressee.organ(organ);
        String copies = all.stream().skip(1).map(UrgentRecipient::name).collect(Collectors.joining("、"));
        return Letter.of(
                        Kind.URGENT_REPORT,
                        done.petition(),
                        done.organ(),
                        to,
                        done.act().on())
                .with(Part.FINDINGS, drafted.situation())
                .with(Part.MEASURES, drafted.measures())
                .with(Part.TIME, drafted.foundOn())
                .with(Part.COPIES, copies);
    }
}
