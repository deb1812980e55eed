package org.huiyin.notices;

import org.huiyin.testing.OnRealServer;

/** The same on a real server: its keys, locks and characters are its own. */
@OnRealServer
class NoticesOnRealServerTests extends NoticesTests {}
