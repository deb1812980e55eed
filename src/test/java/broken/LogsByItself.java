package broken;

import java.util.logging.Logger;

class LogsByItself {
    final Logger logger = Logger.getAnonymousLogger();
}
