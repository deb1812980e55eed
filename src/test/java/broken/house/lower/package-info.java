/** A room that declares that it uses nothing. */
@ApplicationModule(allowedDependencies = {})
package broken.house.lower;

import org.springframework.modulith.ApplicationModule;
