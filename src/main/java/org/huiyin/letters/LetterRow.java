package org.huiyin.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An issued letter. Only the PDF's hash is ever added; no names of petitioners. */
@Entity
@Table(name = "hy_letter")
class LetterRow {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "hy_letter")
    @TableGenerator(
            name = "hy_letter",
            table = "hy_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "hy_letter",
            allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "petition", updatable = false)
    private String petition;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind;

    @Column(name = "organ", updatable = false)
    private String organ;

    @Column(name = "word", updatable = false)
    private String word;

    @Column(name = "year_of", updatable = false)
    private int year;

    @Column(name = "serial", updatable = false)
    private int serial;

    @Column(name = "full_number", updatable = false)
    private String fullNumber;

    @Nullable
    @Column(name = "to_recipient", updatable = false)
    private String recipient;

    @Nullable
    @Column(name = "to_organ", updatable = false)
    private String toOrgan;

    @Nullable
    @Column(name = "to_name", updatable = false)
    private String toName;

    @Column(name = "issued_on", updatable = false)
    private LocalDate on;

    @Column(name = "issued_at", updatable = false)
    private Instant at;

    @Column(name = "issued_by", updatable = false)
    private String by;

    @Column(name = "docx", updatable = false)
    private String docx;

    @Nullable
    @Column(name = "pdf")
    private String pdf;

    @SuppressWarnings("NullAway.Init")
    protected LetterRow() {}

    LetterRow(Letter letter, LetterNumber number, Instant at, String by, String docx) {
        this.petition = letter.petition();
        this.kind = letter.kind();
        this.organ = letter.organ();
        this.word = letter.kind().word();
        this.year = number.year();
        this.serial = number.serial();
        this.fullNumber = number.full();
        this.recipient = letter.to().recipient();
        this.toOrgan = letter.to().organ();
        this.toName = letter.to().name();
        this.on = letter.on();
        this.at = at;
        this.by = by;
        this.docx = docx;
    }

    String petition() {
        return petition;
    }

    Addressee addressee() {
        return new Addressee(recipient, toOrgan, toName);
    }

    String docx() {
        return docx;
    }

    @Nullable
    String pdf() {
        return pdf;
    }

    /** The PDF's hash, once. */
    void drawn(String sha256) {
        if (pdf == null) {
            pdf = sha256;
        }
    }

    /** @param to addressee as lists show it */
    Issued issued(String to) {
        var number = new LetterNumber(year, serial, fullNumber);
        return new Issued(
                id == null ? 0 : id, petition, kind, organ, to, serial, number.ofYear(), fullNumber, on, docx, pdf);
    }
}
