package org.huiyin.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.handling.Outcome;

/** Collects everything that stands against an act, so that the officer corrects it at once. */
final class Sentences {

    private final List<String> against = new ArrayList<>();

    Sentences when(boolean wrong, String sentence) {
        if (wrong) {
            against.add(sentence);
        }
        return this;
    }

    /** A day must lie between two others, both inclusive. */
    Sentences unlessBetween(String label, LocalDate day, String earliestLabel, LocalDate earliest, LocalDate today) {
        when(day.isBefore(earliest), "“" + label + "”不能早于" + earliestLabel + " " + earliest + "。");
        return when(day.isAfter(today), "“" + label + "”不能晚于今天 " + today + "。");
    }

    boolean none() {
        return against.isEmpty();
    }

    List<String> all() {
        return List.copyOf(against);
    }

    Outcome outcome() {
        return none() ? new Outcome.Done() : new Outcome.Refused(all());
    }
}
