package org.huiyin.process.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was drawn from one table, kept until another version of it is put down, by whichever node.
 *
 * @param <Q> what is asked, as a value
 * @param <A> what is made of the rules that apply
 */
public final class KeptAnswers<Q, A> {

    private final Decisions decisions;
    private final String table;
    private final Function<Q, A> ask;
    private volatile Version<Q, A> kept = new Version<>("", Map.of());

    KeptAnswers(Decisions decisions, String table, Function<Q, A> ask) {
        this.decisions = decisions;
        this.table = table;
        this.ask = ask;
    }

    private record Version<Q, A>(String id, Map<Q, A> answers) {}

    /** Throws {@link BadDecision} as {@link Decisions#ask} does. */
    public A of(Q question) {
        String latest = decisions.version(table);
        Version<Q, A> version = kept;
        if (!version.id().equals(latest)) {
            version = new Version<>(latest, new ConcurrentHashMap<>());
            kept = version;
        }
        return version.answers().computeIfAbsent(question, ask);
    }
}
