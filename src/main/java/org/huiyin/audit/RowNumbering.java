package org.huiyin.audit;

import java.lang.reflect.Member;
import java.util.EnumSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.AnnotationBasedGenerator;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.hibernate.generator.GeneratorCreationContext;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the numbers of one table. Hibernate's own table generator borrows a second connection from the pool of the
 * transaction that waits for the number: as many transactions as the pool has connections then wait for each other.
 */
class RowNumbering implements BeforeExecutionGenerator, AnnotationBasedGenerator<RowNumber> {

    private final transient RowNumberBlocks blocks;
    private String table = "";
    private long next = 1;
    private long last;

    RowNumbering(RowNumberBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public void initialize(RowNumber number, Member field, GeneratorCreationContext context) {
        of(number.value());
    }

    /** Its table, by the line in {@code hy_ids}. */
    RowNumbering of(String line) {
        table = line;
        return this;
    }

    @Override
    public Object generate(
            SharedSessionContractImplementor session, Object row, @Nullable Object current, EventType event) {
        return next();
    }

    synchronized long next() {
        if (next > last) {
            last = blocks.lastOfNext(table);
            next = last - RowNumberBlocks.SIZE + 1;
        }
        return next++;
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
        return EventTypeSets.INSERT_ONLY;
    }
}
