package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.Links;
import org.huiyin.registry.Links.Part;
import org.huiyin.registry.Links.Splitting;
import org.huiyin.statute.Duty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 分拆: requests that belong to different organs go their own ways (art. 22). */
@Component
@Order(100)
class Split implements AnyTimeAct {

    private static final int MOST = 3;

    private static final List<Field<String>> HEADLINES = fields("headline", "件标题");
    private static final List<Field<String>> REQUESTS = fields("requests", "件的诉求序号");
    private static final Field<String> REASON = Field.text("reason", "分拆理由").mandatory();

    private final Links links;
    private final Ledger ledger;
    private final Wall wall;

    Split(Links links, Ledger ledger, Wall wall) {
        this.links = links;
        this.ledger = ledger;
        this.wall = wall;
    }

    private static List<Field<String>> fields(String name, String label) {
        return Stream.of(1, 2, 3)
                .map(at -> Field.line(name + at, "第 " + at + " " + label))
                .toList();
    }

    @Override
    public String key() {
        return "split";
    }

    @Override
    public String title() {
        return "分拆为几件";
    }

    @Override
    public String help() {
        return "一件信访事项有多项诉求、分属不同机关单位职权的，可以将部分诉求分出，另行登记、甄别（第二十二条）；本件保留其余诉求。分出的信访事项与本件相互关联，信访人和附件相同。";
    }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < MOST; i++) {
            entries.add(new Entry(HEADLINES.get(i), i == 0 ? "分出的信访事项的标题。" : "没有的留空。"));
            entries.add(new Entry(REQUESTS.get(i), "本件诉求的序号，几项之间用顿号分开，例如：2、3。"));
        }
        entries.add(new Entry(REASON, "写明各项诉求分属的职权。"));
        return entries;
    }

    @Override
    public String against(At at) {
        return at.facts().requests().size() < 2 ? "本件只有一项诉求，不能分拆。" : "";
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        var flaws = new ArrayList<String>();
        var parts = parts(answers, flaws);
        if (!flaws.isEmpty()) {
            return new Completion.Refused(flaws);
        }
        var splitting = links.split(at.petition(), parts, at.organ(), receivedOn(at), answers.get(REASON));
        if (splitting instanceof Splitting.Refused refused) {
            return new Completion.Refused(refused.sentences());
        }
        ((Splitting.Done) splitting).parts().forEach(part -> wall.carry(at.petition(), part));
        return Completion.done();
    }

    private static List<Part> parts(Answers answers, List<String> flaws) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < MOST; i++) {
            String headline = answers.find(HEADLINES.get(i)).orElse("");
            String requests = answers.find(REQUESTS.get(i)).orElse("");
            if (headline.isEmpty() && requests.isEmpty()) {
                continue;
            }
            if (headline.isEmpty()) {
                flaws.add("请填写“" + HEADLINES.get(i).label() + "”。");
            }
            if (!requests.matches("\\d{1,2}([、，, ]+\\d{1,2})*")) {
                flaws.add("“" + REQUESTS.get(i).label() + "”请填写序号，几项之间用顿号分开，例如：2、3。");
            } else {
                parts.add(new Part(headline, numbers(requests)));
            }
        }
        return parts;
    }

    private static List<Integer> numbers(String typed) {
        return Stream.of(typed.split("[、，, ]+")).map(Integer::valueOf).toList();
    }

    /** While the whole is being sorted, the days of that sorting go on counting for the parts; later they begin today. */
    private LocalDate receivedOn(At at) {
        return ledger.of(at.petition()).stream()
                .filter(face -> face.duty() == Duty.SORT && face.doneOn() == null)
                .map(Face::started)
                .findFirst()
                .orElse(at.today());
    }
}
