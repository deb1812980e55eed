package org.huiyin.statute;

import java.util.function.Supplier;

/** A table of data that cannot be relied on; the application does not start with it. Says which file and line, in Chinese. */
public class UnusableTable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public UnusableTable(String file, String what) {
        super("数据表 " + file + "：" + what);
    }

    public UnusableTable(String file, long line, String what) {
        this(file, "第 " + line + " 行有误：" + what);
    }

    private UnusableTable(String file, long line, RuntimeException wrong) {
        this(file, line, String.valueOf(wrong.getMessage()));
        initCause(wrong);
    }

    /** What the line says; whatever stands against it is told with the file and the line. */
    public static <T> T unless(String file, long line, Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException wrong) {
            throw new UnusableTable(file, line, wrong);
        }
    }

    /** For use within {@link #unless}. */
    public static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
