package org.huiyin.registry;

import org.huiyin.testing.OnRealServer;

/** The one query of the look-up is a union that each database has to understand. */
@RegistryFixture
@OnRealServer
class LikelyEarlierOnRealServerTests extends LikelyEarlierTests {}
