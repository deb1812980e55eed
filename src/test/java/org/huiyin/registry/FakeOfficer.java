package org.huiyin.registry;

import java.util.Set;
import java.util.function.Supplier;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;

/** The system, until told otherwise. */
public class FakeOfficer implements CurrentOfficer {

    private String acting = SYSTEM;

    @Override
    public String id() {
        return acting;
    }

    @Override
    public Set<Post> posts() {
        return acting.equals("wangfang") ? Set.of(new Post("jsxf", Role.REGISTRAR)) : Set.of();
    }

    @Override
    public boolean isSystem() {
        return acting.equals(SYSTEM);
    }

    @Override
    public <T> T as(String officer, Supplier<T> work) {
        String before = acting;
        acting = officer;
        try {
            return work.get();
        } finally {
            acting = before;
        }
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(SYSTEM, work);
    }
}
