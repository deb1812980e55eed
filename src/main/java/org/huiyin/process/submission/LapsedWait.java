package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;

/** Somebody who owes a bureau an answer is late: an officer of it, never a timer, decides that it is waited for no longer. */
abstract class LapsedWait implements AnyTimeAct {

    private static final Field<String> URGED =
            Field.text("urged", "催办情况").atMost(2_000).mandatory();

    private final Field<String> awaited;

    /** @param awaited what is waited for, one of which is chosen */
    LapsedWait(Field<String> awaited) {
        this.awaited = awaited.mandatory();
    }

    /** Which may be chosen, in Chinese. */
    abstract String which();

    /** Said where there is none. */
    abstract String none();

    /** Those in which somebody is late, with what an officer knows them by. */
    abstract Map<String, String> late(At at);

    /** Puts it down and goes on; sentences that stand against it, and nothing is changed then. */
    abstract List<String> goOn(At at, String chosen, String urged);

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(awaited, which()), new Entry(URGED, "写明何时、以何方式、向何人催办。"));
    }

    @Override
    public Until until() {
        return Until.ITSELF;
    }

    @Override
    public String against(At at) {
        return late(at).isEmpty() ? none() : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        return Map.of(awaited.name(), late(at));
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        return Completion.unless(goOn(at, answers.get(awaited), answers.get(URGED)));
    }
}
