package org.huiyin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class RowNumbersTests {

    private final RowNumberBlocks blocks;
    private final DataSource database;

    RowNumbersTests(@Autowired RowNumberBlocks blocks, @Autowired DataSource database) {
        this.blocks = blocks;
        this.database = database;
    }

    @Test
    void twoNodesNeverGiveTheSameNumber() {
        var one = new RowNumbering(blocks).of("hy_trail");
        var other = new RowNumbering(blocks).of("hy_trail");
        var given = new ArrayList<Long>();

        for (int i = 0; i < 250; i++) {
            given.add(one.next());
            given.add(other.next());
        }

        assertThat(new HashSet<>(given)).hasSameSizeAs(given);
    }

    @Test
    void aBlockFollowsTheOneBefore() {
        long last = blocks.lastOfNext("hy_trail");

        var numbering = new RowNumbering(blocks).of("hy_trail");
        List<Long> given = LongStream.range(0, RowNumberBlocks.SIZE)
                .mapToObj(i -> numbering.next())
                .toList();

        assertThat(given.get(0)).isEqualTo(last + 1);
        assertThat(given.get(given.size() - 1)).isEqualTo(last + RowNumberBlocks.SIZE);
    }

    /** Else as many officers as the pool has connections wait for each other until it gives up. */
    @Test
    void aNumberIsGivenWhileEveryConnectionOfThePoolIsTaken() throws Exception {
        var pool = database.unwrap(HikariDataSource.class);
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }

            assertThat(new RowNumbering(blocks).of("hy_trail").next()).isPositive();
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
    }

    @Test
    void aTableWithoutALineIsRefused() {
        var numbering = new RowNumbering(blocks).of("hy_nothing");

        assertThatThrownBy(numbering::next).hasMessageContaining("hy_nothing");
    }
}
