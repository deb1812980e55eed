package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How and when the written opinion was last served; each recipient's own service is an act: {@link Served}.
 *
 * @param on day of signature, of the postal receipt, of electronic arrival, or the end of the public notice
 * @param proof receipt or witness, and where it is kept
 */
@Embeddable
public record ServiceRecord(
        @Enumerated(EnumType.STRING) @Column(name = "service_method")
        ServiceMethod method,

        @Column(name = "served_on") LocalDate on,
        @Column(name = "service_proof") String proof) {}
