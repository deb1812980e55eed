package broken;

import java.time.Instant;
import java.util.function.Supplier;

class AsksTheMachineByReference {
    final Supplier<Instant> clock = Instant::now;
}
