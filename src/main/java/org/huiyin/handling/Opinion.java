package org.huiyin.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an opinion must state (art. 32), beside the requests, which the register keeps.
 *
 * @param answers an answer to each request, numbered as the requests are
 * @param basis laws, regulations and rules it rests on
 */
@Embeddable
public record Opinion(
        @Column(name = "facts") String facts,
        @Column(name = "answers") String answers,

        @Enumerated(EnumType.STRING) @Column(name = "conclusion")
        Conclusion conclusion,

        @Column(name = "opinion") String opinion,
        @Column(name = "basis") String basis) {}
