package org.huiyin.organization;

import java.time.LocalDate;

/** An officer's absence and who acts meanwhile; both days inclusive. */
record Absence(String officer, LocalDate from, LocalDate until, String acting) {

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
