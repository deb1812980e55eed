package org.huiyin.registry.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.registry.ListImport;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.PetitionImport.Result;
import org.huiyin.registry.imports.RowRegister.Fate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class FileListImport implements ListImport {

    private static final Logger LOG = LoggerFactory.getLogger(FileListImport.class);

    @Override
    public Result run(Path file, List<Column> columns, Taker taker) {
        try (RowSource source = Sources.open(file)) {
            ListHeader header = ListHeader.in(source, columns);
            try (RejectFile rejects = new RejectFile(file, header.names())) {
                return all(source, header, new Tally(rejects, header.ignored()), taker);
            }
        } catch (BadFile bad) {
            return new Result.Unreadable(bad.sentence());
        } catch (IOException failure) {
            LOG.error("Import cannot read {} or write beside it", file, failure);
            return new Result.Unreadable("文件不能读取，或者不能在其旁边写入退回行，请核对文件和目录的权限。");
        }
    }

    private static Result all(RowSource source, ListHeader header, Tally tally, Taker taker) {
        try {
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                if (!row.blank()) {
                    tally.add(row, fate(row, header, taker));
                }
            }
            return new Result.Finished(tally.counts());
        } catch (BadFile damaged) {
            return new Result.BrokenOff(tally.counts(), damaged.sentence());
        } catch (IOException | RuntimeException failure) {
            LOG.error("Import broken off after {} rows", tally.rows(), failure);
            String sentence = "处理第 " + (tally.rows() + 1) + " 条时系统出错，导入中断。已列入的不受影响，再次导入同一文件即可继续。";
            return new Result.BrokenOff(tally.counts(), sentence);
        }
    }

    private static Fate fate(SourceRow row, ListHeader header, Taker taker) {
        List<Rejection> flaws = header.flaws(row);
        if (!flaws.isEmpty()) {
            return new Fate.Rejected(flaws);
        }
        Taken taken = taker.take(header.read(row));
        if (taken instanceof Taken.Refused refused) {
            return new Fate.Rejected(refused.reasons().stream()
                    .map(reason -> new Rejection(
                            row.line(),
                            reason.column().isEmpty() ? "" : header.nameOf(reason.column()),
                            reason.sentence()))
                    .toList());
        }
        return taken instanceof Taken.Already ? new Fate.Already("") : new Fate.Listed();
    }
}
