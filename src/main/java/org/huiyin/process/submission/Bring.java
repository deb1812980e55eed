package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.Channel;

/** Something more that the petitioner brought; each kind is an act of its own. */
abstract class Bring implements AnyTimeAct {

    private static final Field<LocalDate> RECEIVED_ON =
            Field.day("receivedOn", "收到日期").mandatory();
    private static final Field<Channel> CHANNEL =
            Field.choice("channel", "收到方式", Channel.class, Channel::label).mandatory();
    private static final Field<String> CONTENT = Field.text("content", "内容").mandatory();

    private final Submitted.Kind kind;
    private final Incoming incoming;

    Bring(Submitted.Kind kind, Incoming incoming) {
        this.kind = kind;
        this.incoming = incoming;
    }

    /** What to write as content. */
    abstract String contentHelp();

    @Override
    public String title() {
        return kind.label();
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(RECEIVED_ON, "实际收到的日期，不晚于今天。"),
                new Entry(CHANNEL, "信访人可以通过网络、书信、电话、传真、走访等形式提出（第十七条）。"),
                new Entry(CONTENT, contentHelp()));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER);
    }

    @Override
    public Until until() {
        return Until.ENDED;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Set<String> alsoConcerned(String petition, Map<String, Object> values) {
        return incoming.main(petition).map(Set::of).orElse(Set.of());
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        LocalDate on = answers.get(RECEIVED_ON);
        if (on.isAfter(at.today()) || on.isBefore(at.facts().receivedOn())) {
            return Completion.refused("“收到日期”应当在信访事项收到日期 " + at.facts().receivedOn() + " 和今天之间，请核对。");
        }
        incoming.take(at, new Submitted(on, kind, answers.get(CHANNEL), answers.get(CONTENT), files, null));
        return Completion.done();
    }
}
