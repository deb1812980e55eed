package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which item of art. 31 applies, and why. */
@Embeddable
public record RouteDecision(
        @Enumerated(EnumType.STRING) @Column(name = "route") Route route,
        @Column(name = "route_reasons") String reasons) {}
