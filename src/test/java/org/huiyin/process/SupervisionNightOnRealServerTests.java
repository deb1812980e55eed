package org.huiyin.process;

import org.huiyin.testing.OnRealServer;

/** The same on a real server: which node opens a supervision is settled by its unique key. */
@InTheCity
@OnRealServer
class SupervisionNightOnRealServerTests extends SupervisionNightTests {}
