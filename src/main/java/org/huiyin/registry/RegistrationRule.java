package org.huiyin.registry;

import java.util.List;
import org.huiyin.registry.Register.Flaw;

/**
 * The port by which a room above says what a registration lacks for the petition's way through the house. The register
 * asks before it writes anything down, so that what cannot begin is refused with a sentence.
 */
public interface RegistrationRule {

    /** What stands against the registration, in Chinese; empty where nothing does. */
    List<Flaw> against(Registration registration);
}
