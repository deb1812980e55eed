package org.huiyin.handling;

import java.time.LocalDate;

/**
 * An edition of the written opinion.
 *
 * @param edition 0 for the opinion as first issued, 1 for what came next in its place and so on
 * @param number such as 〔2026〕12号, to be read after the organ's name; a review's number stands with its organ's word
 */
public record OpinionInForce(int edition, String number, LocalDate issuedOn, Conclusion conclusion) {}
