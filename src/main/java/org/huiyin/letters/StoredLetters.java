package org.huiyin.letters;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Contents;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredLetters implements Letters {

    private final LetterNumbers numbers;
    private final LetterRows rows;
    private final Contents contents;
    private final Petitions petitions;
    private final Organization organization;
    private final ActingOfficer officer;
    private final Recorded recorded;
    private final Clock clock;

    StoredLetters(
            LetterNumbers numbers,
            LetterRows rows,
            Contents contents,
            Petitions petitions,
            Organization organization,
            ActingOfficer officer,
            Recorded recorded,
            Clock clock) {
        this.numbers = numbers;
        this.rows = rows;
        this.contents = contents;
        this.petitions = petitions;
        this.organization = organization;
        this.officer = officer;
        this.recorded = recorded;
        this.clock = clock;
    }

    @Override
    public List<String> flaws(Letter letter) {
        var flaws = new ArrayList<String>();
        for (Part part : letter.kind().required()) {
            if (!letter.parts().containsKey(part)) {
                flaws.add("《" + letter.kind().title() + "》缺少“" + part.label() + "”，不能印发；请补充后再提交。");
            }
        }
        return flaws;
    }

    @Override
    public byte[] preview(Letter letter) {
        return text(letter);
    }

    @Override
    public Issued issue(Letter letter) {
        var flaws = flaws(letter);
        if (!flaws.isEmpty()) {
            throw new Flawed(flaws);
        }
        Kind kind = letter.kind();
        int year = letter.on().getYear();
        int serial = numbers.next(letter.organ(), kind.word(), year);
        var number = LetterNumber.of(organization.nameOf(letter.organ()) + kind.word(), year, serial);
        String docx = contents.keep(text(letter));
        var issued = issued(rows.save(new LetterRow(letter, number, clock.instant(), officer.id(), docx)));
        recorded.that(Fact.of(letter.petition(), "LETTER_ISSUED")
                .with("kind", kind.name())
                .with("number", issued.fullNumber())
                .with("sha256", docx));
        return issued;
    }

    private static byte[] text(Letter letter) {
        return letter.parts().values().stream()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Issued> of(String petition) {
        return rows.findByPetitionOrderByAtAscIdAsc(petition).stream()
                .map(this::issued)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Issued> find(long id) {
        return rows.findById(id).map(this::issued);
    }

    @Override
    public byte[] open(long id, Format format) {
        return contents.read(rows.findById(id).orElseThrow().docx()).orElseThrow();
    }

    private Issued issued(LetterRow row) {
        Addressee to = row.addressee();
        return row.issued(to.organ() == null ? String.valueOf(to.name()) : organization.nameOf(to.organ()));
    }
}
