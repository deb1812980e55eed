package org.huiyin.handling;

import java.util.List;
import org.huiyin.letters.Drafts;
import org.huiyin.letters.Letter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opinions still on their way to approval, as the letters they would be today. */
@Component
@Transactional(readOnly = true)
class OpinionDrafts implements Drafts {

    private final Handlings handlings;
    private final OpinionLetters letters;

    OpinionDrafts(Handlings handlings, OpinionLetters letters) {
        this.handlings = handlings;
        this.letters = letters;
    }

    @Override
    public List<Letter> of(String petition) {
        return handlings.findByMatterPetition(petition).stream()
                .filter(handling ->
                        handling.draftCount() > 0 && handling.progress().issued() == null)
                .map(handling -> letters.letter(handling.progress().matter(), handling))
                .toList();
    }
}
