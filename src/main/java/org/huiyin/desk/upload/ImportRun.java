package org.huiyin.desk.upload;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.huiyin.registry.PetitionImport;
import org.jspecify.annotations.Nullable;

/** One import begun on the page, as it stands. */
final class ImportRun implements PetitionImport.Progress {

    private final String officer;
    private final String fileName;
    private final Path folder;
    private final Instant begun;
    private final boolean list;
    private final Queue<PetitionImport.Coded> codes = new ConcurrentLinkedQueue<>();
    private volatile long rows;
    private volatile long part;
    private volatile long whole;
    private volatile PetitionImport.@Nullable Result result;

    ImportRun(String officer, String fileName, Path folder, Instant begun, boolean list) {
        this.officer = officer;
        this.fileName = fileName;
        this.folder = folder;
        this.begun = begun;
        this.list = list;
    }

    @Override
    public void reached(long rows, long part, long whole) {
        this.rows = rows;
        this.part = part;
        this.whole = whole;
    }

    @Override
    public void registered(PetitionImport.Coded coded) {
        codes.add(coded);
    }

    /** Codes not yet exported. */
    public int getCodes() {
        return isRunning() ? 0 : codes.size();
    }

    /** Hands the codes over and forgets them. */
    List<PetitionImport.Coded> takeCodes() {
        var taken = new ArrayList<PetitionImport.Coded>();
        for (var next = codes.poll(); next != null; next = codes.poll()) {
            taken.add(next);
        }
        return taken;
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

    /** Whether its rows are about petitions that are registered already. */
    public boolean isList() {
        return list;
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
