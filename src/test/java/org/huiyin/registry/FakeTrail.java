package org.huiyin.registry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;

public class FakeTrail implements Recorded {

    public final List<Fact> facts = new CopyOnWriteArrayList<>();

    @Override
    public void that(Fact fact) {
        facts.add(fact);
    }
}
