package org.huiyin.access;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where {@code huiyin.setup} names a file, the server's start adds its organs, officers, posts and accounts, all in one
 * transaction or nothing.
 */
@Component
@ConditionalOnProperty(name = "huiyin.command", havingValue = "false", matchIfMissing = true)
class SetupStart implements SmartLifecycle {

    /** Before the models are put down (0), so that a start refused here has changed nothing at all. */
    static final int PHASE = -1_000;

    private static final Logger LOG = LoggerFactory.getLogger(SetupStart.class);

    private final String file;
    private final SetupRun run;
    private final TransactionOperations transaction;
    private final Clock clock;
    private volatile boolean running;

    SetupStart(@Value("${huiyin.setup:}") String file, SetupRun run, TransactionOperations transaction, Clock clock) {
        this.file = file;
        this.run = run;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (!file.isBlank()) {
            setUp(Path.of(file.strip()).toAbsolutePath().normalize());
        }
        running = true;
    }

    private void setUp(Path path) {
        var setup = SetupFile.read(path);
        var passwords = new FirstPasswords(path.resolveSibling(""));
        tell(putDown(setup, passwords), passwords);
    }

    private List<String> putDown(Setup setup, FirstPasswords passwords) {
        try {
            var sentences = transaction.execute(status -> {
                var report = run.apply(setup, passwords);
                // before the commit: no account without a password that somebody knows
                passwords.write(clock);
                return report.sentences();
            });
            return sentences == null ? List.of() : sentences;
        } catch (RuntimeException failure) {
            passwords.discard();
            throw failure;
        }
    }

    private static void tell(List<String> sentences, FirstPasswords passwords) {
        sentences.forEach(LOG::info);
        if (passwords.file() != null) {
            LOG.info("初始密码在 {} 中，请分别交给本人，然后删除该文件", passwords.file());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
