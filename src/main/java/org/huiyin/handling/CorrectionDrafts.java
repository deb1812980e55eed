package org.huiyin.handling;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.letters.Drafts;
import org.huiyin.letters.Letter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrections still on their way to approval, as the letters they would be today. */
@Component
@Transactional(readOnly = true)
class CorrectionDrafts implements Drafts {

    private final Handlings handlings;
    private final Opinions opinions;
    private final OpinionLetters letters;
    private final CorrectionRecords records;

    CorrectionDrafts(Handlings handlings, Opinions opinions, OpinionLetters letters, CorrectionRecords records) {
        this.handlings = handlings;
        this.opinions = opinions;
        this.letters = letters;
        this.records = records;
    }

    @Override
    public List<Letter> of(String petition) {
        return handlings.findByMatterPetition(petition).stream()
                .flatMap(this::draft)
                .toList();
    }

    private Stream<Letter> draft(Handling handling) {
        Matter matter = handling.progress().matter();
        return records
                .inDraft(matter)
                .map(draft -> letters.correction(
                        matter,
                        handling,
                        draft.opinion(),
                        opinions.inForce(matter).number(),
                        records.found(matter)))
                .stream();
    }
}
