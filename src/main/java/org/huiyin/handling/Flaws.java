package org.huiyin.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects every flaw of an act, so that the officer corrects them at once. */
final class Flaws {

    private final List<String> sentences = new ArrayList<>();

    Flaws when(boolean wrong, String sentence) {
        if (wrong) {
            sentences.add(sentence);
        }
        return this;
    }

    /** A day must lie between two others, both inclusive. */
    Flaws unlessBetween(String label, LocalDate day, String earliestLabel, LocalDate earliest, LocalDate today) {
        when(day.isBefore(earliest), "“" + label + "”不能早于" + earliestLabel + " " + earliest + "。");
        return when(day.isAfter(today), "“" + label + "”不能晚于今天 " + today + "。");
    }

    boolean none() {
        return sentences.isEmpty();
    }

    Outcome refused() {
        return new Outcome.Refused(List.copyOf(sentences));
    }
}
