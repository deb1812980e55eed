package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The organ's finding whether the petition is in its powers (art. 23).
 *
 * @param basis legal basis of the competence
 */
@Embeddable
public record Competence(
        @Enumerated(EnumType.STRING) @Column(name = "competence")
        Finding finding,

        @Column(name = "competence_basis") String basis) {}
