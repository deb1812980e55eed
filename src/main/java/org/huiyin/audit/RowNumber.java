package org.huiyin.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.IdGeneratorType;

/**
 * The number of a row of a table that only grows. Numbers are unique and rise within a node, which takes them by the
 * hundred; the value names the table's line in {@code hy_ids}.
 */
@IdGeneratorType(RowNumbering.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RowNumber {

    String value();
}
