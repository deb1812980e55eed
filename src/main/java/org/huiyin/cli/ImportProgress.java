package org.huiyin.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.huiyin.registry.PetitionImport.Progress;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal, silence in a log. */
final class ImportProgress implements Progress, AutoCloseable {

    private static final int REDRAWN_EVERY_MILLIS = 200;

    private final @Nullable ProgressBar bar;

    private ImportProgress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static ImportProgress onTerminalOnly() {
        return new ImportProgress(System.console() == null ? null : bar());
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("导入 import")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAWN_EVERY_MILLIS)
                .setInitialMax(-1)
                .build();
    }

    @Override
    public void reached(long rows, long part, long whole) {
        if (bar == null) {
            return;
        }
        if (whole > 0) {
            bar.maxHint(whole);
            bar.stepTo(part);
            bar.setExtraMessage(" " + rows + " 行 rows");
        } else {
            bar.stepTo(rows);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
