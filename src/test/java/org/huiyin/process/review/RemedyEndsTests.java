package org.huiyin.process.review;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import org.huiyin.notices.Notices;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Register;
import org.huiyin.review.Requests;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.Withdrawals;
import org.junit.jupiter.api.Test;

/** Whoever closes a review must not miss the one who is just beginning to wait for it. */
class RemedyEndsTests {

    @Test
    void holdsThePetitionBeforeItTells() {
        var instances = mock(Instances.class);
        var register = mock(Register.class);
        var ends = new RemedyEnds(
                mock(Requests.class),
                mock(Withdrawals.class),
                mock(ReviewRecords.class),
                instances,
                mock(Notices.class),
                register);

        ends.close("JSXF-2026-000001", "复查1");

        var inOrder = inOrder(register, instances);
        inOrder.verify(register).hold(List.of("JSXF-2026-000001"));
        inOrder.verify(instances).tell("JSXF-2026-000001", "Message_RemedyClosed", Map.of());
    }
}
