package org.huiyin.registry;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file of acts in {@code hy_act}. */
@Service
@Transactional(readOnly = true)
class StoredActs implements Acts {

    private final ActRows rows;
    private final Recorded recorded;
    private final ActingOfficer officer;
    private final Clock clock;
    private final ObjectProvider<Paperwork> paperwork;

    StoredActs(
            ActRows rows, Recorded recorded, ActingOfficer officer, Clock clock, ObjectProvider<Paperwork> paperwork) {
        this.rows = rows;
        this.recorded = recorded;
        this.officer = officer;
        this.clock = clock;
        this.paperwork = paperwork;
    }

    @Override
    @Transactional
    public void record(String petition, String organ, Act act) {
        var documents = documents(new ActAtHand(petition, organ, act));
        rows.save(new ActRow(petition, organ, officer.id(), clock.instant(), act, ActText.of(act, documents)));
        Fact fact = Fact.of(petition, act.action())
                .with("act", act.title())
                .with("organ", organ)
                .with("on", act.on())
                .with("documents", documents.isEmpty() ? null : numbers(documents));
        String article = act.article();
        recorded.that(article == null ? fact : fact.under(article));
    }

    private List<Document> documents(ActAtHand act) {
        return paperwork
                .orderedStream()
                .flatMap(room -> room.issue(act).stream())
                .toList();
    }

    private static String numbers(List<Document> documents) {
        return documents.stream().map(Document::number).collect(Collectors.joining("、"));
    }

    @Override
    public <A extends Act> Optional<A> latest(String petition, Class<A> kind) {
        return last(read(petition, kind, row -> true));
    }

    @Override
    public <A extends Act> Optional<A> latest(String petition, String organ, Class<A> kind) {
        return last(all(petition, organ, kind).stream());
    }

    @Override
    public <A extends Act> List<Done<A>> all(String petition, Class<A> kind) {
        return read(petition, kind, row -> true).toList();
    }

    @Override
    public <A extends Act> List<Done<A>> all(String petition, String organ, Class<A> kind) {
        var organs = withPredecessors(petition, organ);
        return read(petition, kind, row -> organs.contains(row.organ())).toList();
    }

    @Override
    public String heir(String petition, String organ) {
        return Succeeded.heir(
                organ, all(petition, Succeeded.class).stream().map(Done::act).toList());
    }

    @Override
    public List<Entry> of(String petition) {
        return rows.of(petition).stream().map(ActRow::entry).toList();
    }

    @Override
    public List<String> petitionsWith(String action, String organ) {
        return rows.petitionsWith(action, organ);
    }

    /** Whoever goes on in another organ's place (art. 24) goes on with what that one did. */
    private Set<String> withPredecessors(String petition, String organ) {
        var organs = new HashSet<>(Set.of(organ));
        var successions = all(petition, Succeeded.class);
        for (int i = successions.size() - 1; i >= 0; i--) {
            var succeeded = successions.get(i).act();
            if (organs.contains(succeeded.to())) {
                organs.add(succeeded.from());
            }
        }
        return organs;
    }

    private <A extends Act> Stream<Done<A>> read(String petition, Class<A> kind, Predicate<ActRow> which) {
        return rows.of(petition).stream()
                .filter(row -> row.kind().equals(kind.getSimpleName()))
                .filter(which)
                .map(row -> row.as(kind));
    }

    private static <A extends Act> Optional<A> last(Stream<Done<A>> acts) {
        return acts.reduce((earlier, later) -> later).map(Done::act);
    }
}
