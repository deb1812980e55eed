package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.Supervisions;

/** In a supervision somebody is late: an officer of the bureau, never a timer, decides that they are waited for no longer. */
abstract class LapsedWait implements AnyTimeAct {

    private static final Field<String> SUPERVISION =
            Field.line("supervision", "督办").mandatory();
    private static final Field<String> URGED =
            Field.text("urged", "催办情况").atMost(2_000).mandatory();

    private final SupervisionChoices choices;
    private final Supervisions supervisions;
    private final Acts acts;

    LapsedWait(SupervisionChoices choices, Supervisions supervisions, Acts acts) {
        this.choices = choices;
        this.supervisions = supervisions;
        this.acts = acts;
    }

    /** Which supervisions may be chosen, in Chinese. */
    abstract String which();

    /** Said where there is none. */
    abstract String none();

    /** The supervision with who is late in it and since when; empty where nobody is. */
    abstract Optional<String> late(String petition, SupervisionMatter matter);

    /** Puts it down and goes on; sentences that stand against it, and nothing is changed then. */
    abstract List<String> goOn(String petition, String supervision, String urged);

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(SUPERVISION, which()), new Entry(URGED, "写明何时、以何方式、向何人催办。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }

    @Override
    public Optional<String> organ(String petition) {
        return choices.bureau(petition);
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
        return Map.of(SUPERVISION.name(), late(at));
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        return Completion.unless(goOn(at.petition(), answers.get(SUPERVISION), answers.get(URGED)));
    }

    private Map<String, String> late(At at) {
        var late = new LinkedHashMap<String, String>();
        supervisions.of(at.petition()).stream()
                .filter(matter -> acts.heir(at.petition(), matter.bureau()).equals(at.organ()))
                .forEach(matter -> late(at.petition(), matter).ifPresent(said -> late.put(matter.supervision(), said)));
        return late;
    }
}
