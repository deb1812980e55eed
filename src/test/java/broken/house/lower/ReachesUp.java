package broken.house.lower;

import broken.house.upper.Above;

record ReachesUp(Above above) {}
