package org.huiyin.process;

import org.huiyin.testing.OnRealServer;

/** The same on a real server: what the sweep compares is read in its order of letters and by its dates. */
@InTheCity
@OnRealServer
class SweepOnRealServerTests extends SweepTests {}
