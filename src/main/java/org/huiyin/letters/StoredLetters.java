package org.huiyin.letters;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.letters.pdf.MissingGlyphs;
import org.huiyin.letters.pdf.PdfLetters;
import org.huiyin.letters.word.Filling;
import org.huiyin.registry.Contents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters as rows and as files in the register's store. The Word file is made when the letter is issued; the PDF is
 * drawn from it when it is first opened, always the same, and its hash is kept from then on.
 */
@Service
@Transactional
class StoredLetters implements Letters {

    private final Writing writing;
    private final LetterNumbers numbers;
    private final LetterRows rows;
    private final Names names;
    private final OrganWords words;
    private final PdfLetters pdf;
    private final Contents contents;
    private final ActingOfficer officer;
    private final Recorded recorded;
    private final Clock clock;

    StoredLetters(
            Writing writing,
            LetterNumbers numbers,
            LetterRows rows,
            Names names,
            OrganWords words,
            PdfLetters pdf,
            Contents contents,
            ActingOfficer officer,
            Recorded recorded,
            Clock clock) {
        this.writing = writing;
        this.numbers = numbers;
        this.rows = rows;
        this.names = names;
        this.words = words;
        this.pdf = pdf;
        this.contents = contents;
        this.officer = officer;
        this.recorded = recorded;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> flaws(Letter letter) {
        return writing.of(letter).flaws();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] preview(Letter letter) {
        var written = writing.of(letter);
        var values = written.with(Values.NUMBER, "（草稿，尚未编号）");
        return draw(Filling.fill(written.template(), values), letter.kind().title(), letter, true);
    }

    private byte[] draw(byte[] docx, String title, Letter letter, boolean draft) {
        try {
            return pdf.draw(docx, title, letter.on(), draft);
        } catch (MissingGlyphs missing) {
            throw new Flawed(List.of(String.valueOf(missing.getMessage())));
        }
    }

    @Override
    public Issued issue(Letter letter) {
        var written = writing.of(letter);
        if (!written.flaws().isEmpty()) {
            throw new Flawed(written.flaws());
        }
        Kind kind = letter.kind();
        int year = letter.on().getYear();
        var number = LetterNumber.of(
                words.forNumber(letter.organ()) + kind.word(), year, numbers.next(letter.organ(), kind.word(), year));
        String docx = contents.keep(Filling.fill(written.template(), written.with(Values.NUMBER, number.full())));
        var row = rows.save(new LetterRow(letter, number, clock.instant(), officer.id(), docx));
        var issued = row.issued(written.people().inLists(letter.to()));
        recorded.that(Fact.of(letter.petition(), "LETTER_ISSUED")
                .with("kind", kind.name())
                .with("number", issued.fullNumber())
                .with("sha256", docx));
        return issued;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Issued> of(String petition) {
        var found = rows.findByPetitionOrderByAtAscIdAsc(petition);
        if (found.isEmpty()) {
            return List.of();
        }
        var people = names.of(petition);
        return found.stream()
                .map(row -> row.issued(people.inLists(row.addressee())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Issued> find(long id) {
        return rows.findById(id).map(this::issued);
    }

    /** What is on the trail of a file that is not what was issued must stay there. */
    @Override
    @Transactional(noRollbackFor = Flawed.class)
    public byte[] open(long id, Format format) {
        var row = rows.findById(id).orElseThrow(() -> new Flawed(List.of("没有这件文书。")));
        byte[] docx = verified(row, row.docx());
        if (format == Format.DOCX) {
            return docx;
        }
        String known = row.pdf();
        return known == null ? drawn(row, docx) : verified(row, known);
    }

    private byte[] drawn(LetterRow row, byte[] docx) {
        var issued = issued(row);
        try {
            byte[] drawn = pdf.draw(docx, issued.kind().title(), issued.on(), false);
            row.drawn(contents.keep(drawn));
            return drawn;
        } catch (MissingGlyphs missing) {
            throw new Flawed(List.of(String.valueOf(missing.getMessage())));
        }
    }

    private byte[] verified(LetterRow row, String sha256) {
        byte[] content = contents.read(sha256).orElse(null);
        if (content != null && sha256(content).equals(sha256)) {
            return content;
        }
        var issued = issued(row);
        String what = content == null ? "LETTER_LOST" : "LETTER_TAMPERED";
        recorded.that(Fact.of(issued.petition(), what)
                .with("number", issued.fullNumber())
                .with("sha256", sha256));
        throw new Flawed(List.of("文书 " + issued.fullNumber() + (content == null ? " 的文件已经不在" : " 的文件与印发时不一致，可能被改动")
                + "，不能打开；请系统管理员从备份恢复，并报告审计员。"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", failure);
        }
    }

    private Issued issued(LetterRow row) {
        return row.issued(names.of(row.petition()).inLists(row.addressee()));
    }
}
