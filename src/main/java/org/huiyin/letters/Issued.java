package org.huiyin.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was issued.
 *
 * @param organ code of the issuer
 * @param to addressee as lists show it: masked name, or name of the organ
 * @param serial number within organ, kind's word and year, from 1
 * @param number such as 〔2026〕12号
 * @param fullNumber with the organ's word and the kind's, such as 江洲信处〔2026〕12号
 * @param docx SHA-256 of the Word file
 * @param pdf SHA-256 of the PDF, or null until it is first opened
 */
public record Issued(
        long id,
        String petition,
        Kind kind,
        String organ,
        String to,
        int serial,
        String number,
        String fullNumber,
        LocalDate on,
        String docx,
        @Nullable String pdf) {}
