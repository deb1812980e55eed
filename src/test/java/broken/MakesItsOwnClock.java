package broken;

import java.time.Clock;

class MakesItsOwnClock {
    final Clock clock = Clock.systemUTC();
}
