package org.huiyin.process.letters;

import java.util.List;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Letters;
import org.huiyin.registry.ActAtHand;
import org.huiyin.registry.Acts.Document;
import org.huiyin.registry.Paperwork;
import org.springframework.stereotype.Component;

/**
 * Issues the letters of every act in the act's own transaction: where a letter cannot be issued the act is not done
 * either, and the officer reads why.
 */
@Component
class IssueLetters implements Paperwork {

    private final List<ActLetters> kinds;
    private final Letters letters;

    IssueLetters(List<ActLetters> kinds, Letters letters) {
        this.kinds = kinds;
        this.letters = letters;
    }

    @Override
    public List<Document> issue(ActAtHand act) {
        return kinds.stream()
                .flatMap(kind -> kind.of(act).stream())
                .map(letters::issue)
                .map(IssueLetters::document)
                .toList();
    }

    private static Document document(Issued issued) {
        return new Document(issued.id(), issued.kind().title(), issued.fullNumber());
    }
}
