package org.huiyin.process;

import org.huiyin.testing.OnRealServer;

/** The same on a real server: which node climbs a rung is settled by its locks. */
@InTheCity
@OnRealServer
class ScanOnRealServerTests extends ScanTests {}
