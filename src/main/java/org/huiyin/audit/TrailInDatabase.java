package org.huiyin.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail as rows of {@code hy_trail}. It offers no way to change or remove one. */
@Service
class TrailInDatabase implements Recorded, Trail {

    private final EntityManager entities;
    private final ActingOfficer acting;
    private final Clock clock;

    TrailInDatabase(EntityManager entities, ActingOfficer acting, Clock clock) {
        this.entities = entities;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void that(Fact fact) {
        entities.persist(new TrailRow(clock.instant(), acting.id(), fact));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(String petition) {
        // ids come in blocks per node, so that only the time orders rows of several nodes
        return entities.createQuery("from TrailRow where petition = :petition order by at, id", TrailRow.class)
                .setParameter("petition", petition)
                .getResultStream()
                .map(TrailRow::entry)
                .toList();
    }
}
