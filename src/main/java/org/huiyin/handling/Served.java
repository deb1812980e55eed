package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * That the written opinion reached the petitioner; the window of art. 35 runs from here.
 *
 * @param on day of signature, of the postal receipt, of electronic arrival, or the end of the public notice
 * @param proof receipt or witness, and where it is kept
 */
@Embeddable
public record Served(
        @Enumerated(EnumType.STRING) @Column(name = "service_method")
        ServiceMethod method,

        @Column(name = "served_on") LocalDate on,
        @Column(name = "service_proof") String proof) {}
