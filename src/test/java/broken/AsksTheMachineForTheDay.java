package broken;

import java.time.LocalDate;

class AsksTheMachineForTheDay {
    LocalDate today() {
        return LocalDate.now();
    }
}
