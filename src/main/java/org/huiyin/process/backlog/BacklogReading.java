package org.huiyin.process.backlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.registry.ListImport.Reason;
import org.huiyin.registry.ListImport.Row;
import org.huiyin.supervision.BacklogEntry;
import org.springframework.stereotype.Component;

/** Makes an entry of a row, or says why that cannot be. */
@Component
class BacklogReading {

    private static final int LONGEST_PAPER = 100;
    private static final int LONGEST_BATCH = 60;

    private final BacklogPetitions petitions;
    private final BacklogPeople people;
    private final Clock clock;

    BacklogReading(BacklogPetitions petitions, BacklogPeople people, Clock clock) {
        this.petitions = petitions;
        this.people = people;
        this.clock = clock;
    }

    /** What a row says, and what stands against it. */
    record Read(Optional<BacklogEntry> entry, List<Reason> reasons) {}

    Read read(Row row, String bureau) {
        var reasons = new ArrayList<Reason>();
        Optional<String> petition = petitions.find(row, bureau, reasons);
        Optional<BacklogPeople.Lead> lead = people.lead(row, reasons);
        Optional<String> organ = people.organ(row, reasons);
        Optional<String> paper = text(row, BacklogColumns.PAPER, LONGEST_PAPER, reasons);
        if (paper.isEmpty() && row.text(BacklogColumns.PAPER).isEmpty()) {
            reasons.add(new Reason(BacklogColumns.PAPER, "请填写交办积案清单的文件的文号。"));
        }
        Optional<String> batch = text(row, BacklogColumns.BATCH, LONGEST_BATCH, reasons);
        Optional<LocalDate> lastDay = lastDay(row, reasons);
        if (!reasons.isEmpty()) {
            return new Read(Optional.empty(), reasons);
        }
        var entry = new BacklogEntry(
                petition.orElseThrow(),
                paper.orElseThrow(),
                batch.orElse(null),
                lead.orElseThrow().officer(),
                lead.orElseThrow().organ(),
                organ.orElseThrow(),
                bureau,
                lastDay.orElseThrow());
        reasons.addAll(petitions.against(entry));
        reasons.addAll(people.against(entry));
        return new Read(Optional.of(entry).filter(each -> reasons.isEmpty()), reasons);
    }

    private static Optional<String> text(Row row, String column, int longest, List<Reason> reasons) {
        Optional<String> text = row.text(column);
        if (text.filter(said -> said.length() > longest).isPresent()) {
            reasons.add(new Reason(column, "内容超过 " + longest + " 字，请缩短。"));
        }
        return text;
    }

    private Optional<LocalDate> lastDay(Row row, List<Reason> reasons) {
        Optional<String> text = row.text(BacklogColumns.LAST_DAY);
        Optional<LocalDate> day = Optional.ofNullable(row.days().get(BacklogColumns.LAST_DAY));
        if (day.isEmpty()) {
            reasons.add(new Reason(
                    BacklogColumns.LAST_DAY,
                    text.isEmpty() ? "请填写化解的最后一日。" : "“" + text.get() + "”不是有效的日期，请写成 2026-03-02 的样子。"));
        } else if (day.get().isBefore(LocalDate.now(clock))) {
            reasons.add(new Reason(BacklogColumns.LAST_DAY, "化解期限 " + day.get() + " 已经过去，请与交办单位核对后填写今天或者以后的日期。"));
        }
        return day;
    }
}
