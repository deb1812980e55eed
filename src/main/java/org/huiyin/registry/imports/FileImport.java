package org.huiyin.registry.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.registry.Channel;
import org.huiyin.registry.PetitionImport;
import org.huiyin.registry.imports.ImportRun.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class FileImport implements PetitionImport {

    private static final Logger LOG = LoggerFactory.getLogger(FileImport.class);

    private final Reception reception;
    private final Drafts drafts;
    private final RowRegister rows;
    private final ImportSettings settings;
    private final Recorded recorded;
    private final TransactionTemplate transaction;

    FileImport(
            Reception reception,
            Drafts drafts,
            RowRegister rows,
            ImportSettings settings,
            Recorded recorded,
            PlatformTransactionManager transactions) {
        this.reception = reception;
        this.drafts = drafts;
        this.rows = rows;
        this.settings = settings;
        this.recorded = recorded;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Result run(Path file, Defaults defaults, Progress progress) {
        try (RowSource source = Sources.open(file)) {
            String organ = reception.organ(defaults);
            Channel channel = Optional.ofNullable(defaults.channel()).orElse(settings.channel());
            Header header = HeaderSearch.in(source, settings.columns());
            return all(file, source, new Plan(header, organ, channel, progress));
        } catch (BadFile bad) {
            return new Result.Unreadable(bad.sentence());
        } catch (IOException failure) {
            LOG.error("Import cannot read {} or write beside it", file, failure);
            return new Result.Unreadable("文件不能读取，或者不能在其旁边写入退回行，请核对文件和目录的权限。");
        }
    }

    private Result all(Path file, RowSource source, Plan plan) throws IOException {
        try (RejectFile rejects = new RejectFile(file, plan.header().names())) {
            Tally tally = new Tally(rejects, plan.header().ignored());
            Result result = new ImportRun(source, plan, drafts, rows, tally).toTheEnd();
            if (result instanceof Result.Finished) {
                transaction.executeWithoutResult(status -> recorded.that(fact(plan, tally.counts())));
            }
            return result;
        }
    }

    private static Fact fact(Plan plan, Counts counts) {
        return Fact.of("IMPORTED")
                .with("organ", plan.organ())
                .with("channel", plan.channel())
                .with("registered", counts.registered())
                .with("already", counts.already())
                .with("rejected", counts.rejected());
    }
}
