package org.huiyin.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a way of service asks for beside day and proof; all null where it asks for nothing.
 *
 * @param consentOn day on which the petitioner agreed to electronic service
 * @param address where it was sent electronically, or that it is as registered; never shown in the file
 * @param refusal why and when it was not taken, for what was left at the residence
 * @param witness of leaving it, or where the pictures are kept
 * @param postedOn day of the public notice
 */
public record Particulars(
        @Nullable LocalDate consentOn,
        @Nullable String address,
        @Nullable String refusal,
        @Nullable String witness,
        @Nullable LocalDate postedOn) {

    public static final Particulars NONE = new Particulars(null, null, null, null, null);
}
