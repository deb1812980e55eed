package org.huiyin.desk.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Headline;
import org.junit.jupiter.api.Test;

/** What of a page of petitions is shown: asked for the whole page at once. */
class SightTests {

    private final CurrentOfficer officer = mock();
    private final Wall wall = mock();
    private final Worklist worklist = mock();
    private final Petitions petitions = mock();

    @Test
    void asksOnceForAPageAndNotAboutWhatTheWallBars() {
        Headline headline = mock();
        when(wall.barred(any(), any(), any())).thenReturn(Set.of("P1"));
        when(worklist.seen(Set.of("P2", "P3"))).thenReturn(Set.of("P3"));
        when(petitions.headlines(eq(Set.of("P3")))).thenReturn(Map.of("P3", headline));

        var seen = new Sight(officer, wall, worklist, petitions).of(List.of("P1", "P2", "P3", "P3"));

        assertThat(seen).isEqualTo(new Sight.Seen(Set.of("P1"), Map.of("P3", headline)));
        verify(worklist).seen(any());
        verifyNoMoreInteractions(worklist);
    }
}
