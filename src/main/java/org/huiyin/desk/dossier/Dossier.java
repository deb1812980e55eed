package org.huiyin.desk.dossier;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.desk.PersonalWindows;
import org.jspecify.annotations.Nullable;

/** What a petition's file shows whoever works on it; personal data masked. */
record Dossier(
        String number,
        String headline,
        String stage,
        String channel,
        @Nullable String purpose,
        List<String> contentClass,
        int headCount,
        boolean first,
        @Nullable String repeats,
        LocalDate received,
        @Nullable LocalDate submitted,
        @Nullable LocalDate accepted,
        @Nullable LocalDate archived,
        Petitioner petitioner,
        List<String> requests,
        String facts,
        List<String> complainedOf,
        Localities localities,
        List<Clock> clocks,
        List<PersonalWindows.Line> windows,
        List<Entry> history,
        List<Deed> acts,
        Links links,
        Reception reception,
        List<Prospect> progress,
        List<Paper> letters,
        List<File> attachments,
        List<Remark> comments,
        List<Told> notices) {

    /**
     * @param revealable true where something masked can be shown in clear
     */
    record Petitioner(String name, String kind, String address, String contact, boolean revealable) {}

    record Localities(
            @Nullable String problem,
            @Nullable String residence,
            @Nullable String responsible) {}

    /**
     * @param target day by which the house itself wants it done, or null
     * @param provisional true where a year's notice is not yet published
     * @param extendedBy calendar days of the extension in force, or 0
     * @param state name of a {@link org.huiyin.deadlines.Face.State}
     * @param recordedLate true where it was done in time and put down only after its breach
     */
    record Clock(
            String duty,
            String name,
            String organ,
            String article,
            LocalDate started,
            LocalDate rawLastDay,
            LocalDate lastDay,
            @Nullable LocalDate target,
            boolean provisional,
            int extendedBy,
            long daysLeft,
            String state,
            boolean recordedLate,
            @Nullable LocalDate doneOn,
            boolean window) {}

    /**
     * @param at minute in local time, such as 2026年9月1日 09:12
     * @param article such as 第二十二条, or null
     */
    record Entry(
            String at,
            String who,
            String post,
            String what,
            @Nullable String article,
            @Nullable String detail) {}

    /**
     * An entry of the file of acts.
     *
     * @param lines what it says, label and text
     */
    record Deed(LocalDate on, String title, @Nullable String article, String organ, String who, List<Line> lines) {}

    /**
     * @param address of the document that the text names, where there is one and the acting officer may open it
     */
    record Line(String label, String text, @Nullable String address) {}

    /** Numbers of petitions that hang together with this one. */
    record Links(
            @Nullable String joinedInto,
            List<String> joined,
            @Nullable String splitFrom,
            List<String> split) {}

    /**
     * How it came in, and who else is in it; all names masked.
     *
     * @param firstReceiver organ that received and registered it and stays answerable for it (首接首办)
     * @param handedBack how often an organ handed it back
     */
    record Reception(
            String firstReceiver,
            int handedBack,
            @Nullable String agent,
            List<String> representatives,
            List<String> coPetitioners,
            @Nullable String sendingBureau,
            @Nullable LocalDate sendersDueDate) {}

    /**
     * @param holder post whose task it is, or null where it waits for something else
     * @param next what may follow, one sentence each
     */
    record Prospect(String model, String step, @Nullable String holder, List<String> next, List<String> meanwhile) {}

    /**
     * A document issued, or one in draft.
     *
     * @param number such as 江洲信处〔2026〕12号, or null for a draft
     * @param word address of the Word file, or null for a draft
     * @param pdf address of the PDF
     */
    record Paper(
            String title,
            @Nullable String number,
            String organ,
            String to,
            String on,
            @Nullable String word,
            String pdf) {}

    record File(String id, String name, long size, String url) {}

    record Remark(String at, String who, String text) {}

    record Told(String at, String text) {}
}
