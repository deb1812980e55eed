package org.huiyin.desk.upload;

import java.nio.file.Path;
import java.time.Instant;
import org.huiyin.registry.PetitionImport;
import org.jspecify.annotations.Nullable;

/** One import begun on the page, as it stands. */
final class ImportRun implements PetitionImport.Progress {

    private final String officer;
    private final String fileName;
    private final Path folder;
    private final Instant begun;
    private volatile long rows;
    private volatile long part;
    private volatile long whole;
    private volatile PetitionImport.@Nullable Result result;

    ImportRun(String officer, String fileName, Path folder, Instant begun) {
        this.officer = officer;
        this.fileName = fileName;
        this.folder = folder;
        this.begun = begun;
    }

    @Override
    public void reached(long rows, long part, long whole) {
        this.rows = rows;
        this.part = part;
        this.whole = whole;
    }

    void finished(PetitionImport.Result how) {
        result = how;
    }

    boolean isOf(String who) {
        return officer.equals(who);
    }

    Instant begun() {
        return begun;
    }

    Path folder() {
        return folder;
    }

    public String getFileName() {
        return fileName;
    }

    public long getRows() {
        return rows;
    }

    /** Hundredths of the file that were read; 0 where its size is not known. */
    public long getPercent() {
        return whole == 0 ? 0 : Math.min(100, part * 100 / whole);
    }

    public boolean isRunning() {
        return result == null;
    }

    /** What is wrong, where it was not read to its end. */
    public @Nullable String getSentence() {
        if (result instanceof PetitionImport.Result.Unreadable unreadable) {
            return unreadable.sentence();
        }
        return result instanceof PetitionImport.Result.BrokenOff broken ? broken.sentence() : null;
    }

    public PetitionImport.@Nullable Counts getCounts() {
        if (result instanceof PetitionImport.Result.Finished finished) {
            return finished.counts();
        }
        return result instanceof PetitionImport.Result.BrokenOff broken ? broken.counts() : null;
    }
}
