package org.huiyin.registry;

import org.huiyin.testing.OnRealServer;

/** The same on MySQL or MariaDB, where two first writers of a year would run into a deadlock without the guard. */
@RegistryFixture
@OnRealServer
class PetitionNumbersOnRealServerTests extends PetitionNumbersTests {}
