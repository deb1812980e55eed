package broken;

import java.util.Date;

class UsesTheOldDate {
    Date now() {
        return new Date();
    }
}
