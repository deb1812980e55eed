package org.huiyin.process;

import java.time.LocalDate;

/** The day of a story; the house's clock goes with it. */
final class Day {

    private final Life life;
    private LocalDate today;

    Day(Life life, String first) {
        this.life = life;
        this.today = LocalDate.parse(first);
        life.on(first);
    }

    void on(String day) {
        today = LocalDate.parse(day);
        life.on(day);
    }

    void later(int days) {
        on(today.plusDays(days).toString());
    }

    @Override
    public String toString() {
        return today.toString();
    }
}
