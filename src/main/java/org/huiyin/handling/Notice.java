package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The written notice of receipt, route and procedure (art. 23).
 *
 * @param acceptedOn date of acceptance the notice states (art. 34)
 * @param on day the notice was given; null where the way is {@link NoticeWay#UNCLEAR}
 * @param contact who handles the matter and their office telephone, as on the notice
 */
@Embeddable
public record Notice(
        @Enumerated(EnumType.STRING) @Column(name = "notice_way")
        NoticeWay way,

        @Column(name = "accepted_on") LocalDate acceptedOn,
        @Nullable @Column(name = "notice_on") LocalDate on,
        @Column(name = "notice_contact") String contact) {}
