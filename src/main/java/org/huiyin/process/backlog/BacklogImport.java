package org.huiyin.process.backlog;

import java.nio.file.Path;
import java.util.List;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.organization.Organ;
import org.huiyin.process.backlog.BacklogReading.Read;
import org.huiyin.registry.ListImport;
import org.huiyin.registry.ListImport.Reason;
import org.huiyin.registry.ListImport.Row;
import org.huiyin.registry.ListImport.Taken;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Result;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.BacklogMatter;
import org.huiyin.supervision.Backlogs;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings in a list of backlog in the name of the acting officer; a list brought in twice adds nothing. */
@Service
public class BacklogImport {

    private static final int ATTEMPTS = 3;

    private final ListImport files;
    private final BacklogBureau bureaus;
    private final BacklogAgain again;
    private final BacklogReading reading;
    private final Backlogs backlogs;
    private final BacklogStarts starts;
    private final Recorded recorded;
    private final TransactionTemplate transaction;

    BacklogImport(
            ListImport files,
            BacklogBureau bureaus,
            BacklogAgain again,
            BacklogReading reading,
            Backlogs backlogs,
            BacklogStarts starts,
            Recorded recorded,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.bureaus = bureaus;
        this.again = again;
        this.reading = reading;
        this.backlogs = backlogs;
        this.starts = starts;
        this.recorded = recorded;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Never throws for what the file holds. The caller opens no transaction; each row has one of its own.
     *
     * @param bureau code of the bureau that sees to the list; null for the only one that comes into question
     */
    public Result run(Path file, @Nullable String bureau) {
        List<Organ> open = bureaus.all().stream()
                .filter(organ -> bureau == null || organ.code().equals(bureau))
                .toList();
        if (open.size() != 1) {
            return new Result.Unreadable(
                    open.isEmpty() ? "积案清单由信访部门的负责人、督查专员或者联席会议秘书导入，您没有该信访部门的这些岗位。" : "不能确定是哪一信访部门的积案清单，请指明机关代码。");
        }
        String own = open.get(0).code();
        Result result = files.run(file, BacklogColumns.ALL, row -> take(row, own));
        if (result instanceof Result.Finished finished) {
            transaction.executeWithoutResult(status -> recorded.that(fact(own, finished.counts())));
        }
        return result;
    }

    private Taken take(Row row, String bureau) {
        for (int attempt = 1; ; attempt++) {
            try {
                return again.taken(row, bureau).orElseGet(() -> begun(row, bureau));
            } catch (DataIntegrityViolationException | TransientDataAccessException anotherWasFaster) {
                if (attempt == ATTEMPTS) {
                    throw anotherWasFaster;
                }
            }
        }
    }

    private Taken begun(Row row, String bureau) {
        Read read = reading.read(row, bureau);
        if (read.entry().isEmpty()) {
            return new Taken.Refused(read.reasons());
        }
        BacklogEntry entry = read.entry().get();
        var open = backlogs.open(entry.petition());
        if (open.isPresent()) {
            // another may have brought the same row in since it was asked for
            BacklogMatter matter = open.get();
            return matter.entry().sameList(entry) ? again.compared(row, matter) : elsewhere(matter);
        }
        transaction.executeWithoutResult(status -> starts.begin(entry));
        return new Taken.Added();
    }

    private static Taken elsewhere(BacklogMatter open) {
        return new Taken.Refused(
                List.of(new Reason("", "该件已列入 " + open.entry().paper() + " 的积案清单（" + open.item() + "），尚未化解，请勿重复列入。")));
    }

    private static Fact fact(String bureau, Counts counts) {
        return Fact.of("BACKLOG_IMPORTED")
                .under("18")
                .with("organ", bureau)
                .with("registered", counts.registered())
                .with("already", counts.already())
                .with("rejected", counts.rejected());
    }
}
