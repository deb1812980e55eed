package org.huiyin.desk.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.registry.PetitionImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Runs uploaded imports one after the other in the background, in the name of who uploaded them. Files lie in a folder
 * of their own that only this process may read, and go with their run.
 */
@Component
public class ImportRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final Duration KEPT = Duration.ofHours(12);

    private final PetitionImport imports;
    private final CurrentOfficer officer;
    private final Clock clock;
    private final Map<String, ImportRun> runs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "import"));

    ImportRuns(PetitionImport imports, CurrentOfficer officer, Clock clock) {
        this.imports = imports;
        this.officer = officer;
        this.clock = clock;
    }

    /** Takes the file over and begins; returns the id of the run. */
    String begin(MultipartFile upload, PetitionImport.Defaults defaults) {
        return begin(upload, false, (file, run) -> imports.run(file, defaults, run));
    }

    /** The same for a list about petitions that are registered already. */
    public String beginList(MultipartFile upload, Function<Path, PetitionImport.Result> work) {
        return begin(upload, true, (file, run) -> work.apply(file));
    }

    private String begin(
            MultipartFile upload, boolean list, BiFunction<Path, ImportRun, PetitionImport.Result> reading) {
        forgetOld();
        try {
            var folder = Files.createTempDirectory("huiyin-import");
            var name = upload.getOriginalFilename() == null ? "" : upload.getOriginalFilename();
            var file = folder.resolve(name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? "upload.xlsx" : "upload.csv");
            upload.transferTo(file);
            var id = UUID.randomUUID().toString();
            var run = new ImportRun(officer.id(), name, folder, clock.instant(), list);
            runs.put(id, run);
            var who = officer.id();
            worker.execute(() -> officer.as(who, () -> work(run, file, reading)));
            return id;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The run, where the acting officer began it. */
    Optional<ImportRun> find(String id) {
        return Optional.ofNullable(runs.get(id)).filter(run -> run.isOf(officer.id()));
    }

    private boolean work(ImportRun run, Path file, BiFunction<Path, ImportRun, PetitionImport.Result> reading) {
        try {
            run.finished(reading.apply(file, run));
            Files.deleteIfExists(file);
        } catch (IOException | RuntimeException failure) {
            LOG.error("An uploaded import failed", failure);
            run.finished(new PetitionImport.Result.Unreadable("系统出错，导入没有完成。已经登记的保留，可以稍后重新导入同一文件。"));
        }
        return true;
    }

    private void forgetOld() {
        var before = clock.instant().minus(KEPT);
        runs.values().removeIf(run -> !run.isRunning() && run.begun().isBefore(before) && removed(run));
    }

    private static boolean removed(ImportRun run) {
        try {
            return FileSystemUtils.deleteRecursively(run.folder());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
        runs.values().forEach(ImportRuns::removed);
    }
}
