package org.huiyin.deadlines.calendars;

/** A calendar that cannot be proposed or adopted, in a sentence; nothing has been kept. */
public class CalendarRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalendarRefused(String sentence) {
        super(sentence);
    }

    CalendarRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
