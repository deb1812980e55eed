package org.huiyin.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organ, unit or bureau.
 *
 * @param code letters and digits, part of petition numbers and post ids
 * @param parent code of the organ above, or null at the top
 * @param inside false for organs outside the installation, which are never given a task
 * @param until last day of its existence, or null
 * @param successor code of the organ that goes on with its powers after that day (art. 24), or null where unclear
 * @param superior code of the superior department of its own system, where that is not its parent, or null
 * @param vertical true where it is led by its own system alone, so that no government stands above it (arts 35, 36)
 * @param level the level of government to which it belongs, or null where it is that of the organs above
 */
public record Organ(
        String code,
        String name,
        Kind kind,
        @Nullable String parent,
        boolean inside,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String successor,
        @Nullable String superior,
        boolean vertical,
        @Nullable Level level) {

    /** An organ whose government stands above it. */
    public Organ(
            String code,
            String name,
            Kind kind,
            @Nullable String parent,
            boolean inside,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String successor) {
        this(code, name, kind, parent, inside, since, until, successor, null, false, null);
    }

    /** An organ without a successor. */
    public Organ(
            String code,
            String name,
            Kind kind,
            @Nullable String parent,
            boolean inside,
            LocalDate since,
            @Nullable LocalDate until) {
        this(code, name, kind, parent, inside, since, until, null);
    }

    /** The same organ below a superior department of its own system. */
    public Organ under(String department, boolean alone) {
        return new Organ(code, name, kind, parent, inside, since, until, successor, department, alone, level);
    }

    /** The same organ at a level of government, or at that of the organs above it. */
    public Organ at(@Nullable Level government) {
        return new Organ(code, name, kind, parent, inside, since, until, successor, superior, vertical, government);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Whether it exists on any day from the one to the other. */
    boolean existsBetween(LocalDate from, LocalDate to) {
        return !to.isBefore(since) && (until == null || !from.isAfter(until));
    }

    /** What an organ is in the procedure. */
    public enum Kind {
        GOVERNMENT("党委和政府"),
        BUREAU("信访部门"),
        ORGAN("其他机关、单位"),
        POLITICAL_LEGAL("政法机关"),
        DISCIPLINE("纪检监察机关"),
        PERSONNEL("组织（人事）部门");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }
}
