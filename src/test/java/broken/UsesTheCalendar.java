package broken;

import java.util.Calendar;

class UsesTheCalendar {
    final Calendar now = Calendar.getInstance();
}
