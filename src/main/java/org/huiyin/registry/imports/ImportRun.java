package org.huiyin.registry.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.Channel;
import org.huiyin.registry.PetitionImport.Coded;
import org.huiyin.registry.PetitionImport.Progress;
import org.huiyin.registry.PetitionImport.Result;
import org.huiyin.registry.imports.Drafts.Draft;
import org.huiyin.registry.imports.ImportedRows.Imported;
import org.huiyin.registry.imports.RowRegister.Fate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run through one file. Holds at most {@link #AT_ONCE} rows. */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    /** Rows for which one query asks whether they are known. */
    private static final int AT_ONCE = 50;

    private final RowSource source;
    private final Plan plan;
    private final Drafts drafts;
    private final RowRegister register;
    private final Tally tally;
    private @Nullable String broken;

    ImportRun(RowSource source, Plan plan, Drafts drafts, RowRegister register, Tally tally) {
        this.source = source;
        this.plan = plan;
        this.drafts = drafts;
        this.register = register;
        this.tally = tally;
    }

    Result toTheEnd() {
        try {
            for (List<Draft> some = some(); !some.isEmpty(); some = some()) {
                register(some);
            }
        } catch (IOException | RuntimeException failure) {
            LOG.error("Import broken off after {} rows", tally.rows(), failure);
            broken = "处理第 " + (tally.rows() + 1) + " 条时系统出错，导入中断。";
        }
        return broken == null
                ? new Result.Finished(tally.counts())
                : new Result.BrokenOff(tally.counts(), broken + "已登记的不受影响，再次导入同一文件即可继续。");
    }

    /** The next rows; none after the last, and none behind the place where the file is damaged. */
    private List<Draft> some() throws IOException {
        List<Draft> some = new ArrayList<>();
        while (some.size() < AT_ONCE && broken == null) {
            SourceRow row = next();
            if (row == null) {
                break;
            }
            if (!row.blank()) {
                some.add(drafts.draft(plan.header().checked(row), plan.header(), plan.organ(), plan.channel()));
            }
        }
        return some;
    }

    private @Nullable SourceRow next() throws IOException {
        try {
            return source.next();
        } catch (BadFile damaged) {
            broken = damaged.sentence();
            return null;
        }
    }

    private void register(List<Draft> some) throws IOException {
        Map<String, Imported> known = new HashMap<>(register.known(some));
        for (Draft draft : some) {
            Fate fate = register.earlier(draft, known, plan.header())
                    .orElseGet(() -> register.register(draft, plan.header()));
            if (fate instanceof Fate.Registered registered) {
                known.put(draft.key().key(), new Imported(draft.key().content(), registered.petition()));
                plan.progress()
                        .registered(new Coded(
                                draft.source().line(),
                                draft.registration().externalNumber(),
                                registered.petition(),
                                registered.code()));
            }
            tally.add(draft.source(), fate);
            plan.progress().reached(tally.rows(), source.part(), source.whole());
        }
    }

    /** What holds for the whole run. */
    record Plan(Header header, String organ, Channel channel, Progress progress) {}
}
