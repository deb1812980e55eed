package org.huiyin.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.routing.TellingWay;
import org.junit.jupiter.api.Test;

/** The last telling and the extension stand or fall together. */
class ExtensionTellingsTests {

    private static final LocalDate ON = LocalDate.of(2026, 5, 6);
    private static final Matter MATTER = new Matter("JSXF-2026-000001", "jszj");

    private final Extensions extensions = mock();
    private final ExtensionRecords records = mock();
    private final Acts acts = mock();
    private final ExtensionTellings tellings = new ExtensionTellings(
            extensions,
            records,
            mock(),
            acts,
            Clock.fixed(Instant.parse("2026-05-06T08:00:00Z"), ZoneId.of("Asia/Shanghai")));

    ExtensionTellingsTests() {
        Acts.Done<ExtensionDecided> decided = mock();
        when(decided.act()).thenReturn(new ExtensionDecided(ON, 30, "需要鉴定。"));
        when(records.decided(MATTER)).thenReturn(decided);
        when(extensions.against(any(), org.mockito.ArgumentMatchers.anyInt(), any()))
                .thenReturn(Optional.empty());
    }

    @Test
    void putsNothingDownWhereTheExtensionIsRefusedAtThatMoment() {
        when(records.untold(MATTER)).thenReturn(List.of(recipient("one")));
        when(extensions.takeEffect(MATTER, ON)).thenReturn(new Outcome.Refused(List.of("期限已经届满。")));

        Outcome outcome = tellings.tell(MATTER, telling());

        assertThat(outcome.refusals()).containsExactly("期限已经届满。");
        verify(acts, never()).record(any(), any(), any(Act.class));
    }

    @Test
    void takesEffectOnlyWithTheLastTelling() {
        when(records.untold(MATTER)).thenReturn(List.of(recipient("one"), recipient("two")));

        Outcome outcome = tellings.tell(MATTER, telling());

        assertThat(outcome.refusals()).isEmpty();
        verify(extensions, never()).takeEffect(any(), any());
        verify(acts).record(any(), any(), any(ExtensionTold.class));
    }

    private static ExtensionTelling telling() {
        return new ExtensionTelling("one", TellingWay.LETTER, ON);
    }

    private static Petitions.Recipient recipient(String key) {
        return new Petitions.Recipient(key, "某人", MATTER.petition());
    }
}
