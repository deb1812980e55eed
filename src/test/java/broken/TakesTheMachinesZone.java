package broken;

import java.time.ZoneId;

class TakesTheMachinesZone {
    final ZoneId zone = ZoneId.systemDefault();
}
