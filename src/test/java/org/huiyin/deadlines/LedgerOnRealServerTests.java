package org.huiyin.deadlines;

import org.huiyin.testing.OnRealServer;

/** The same on a real server: its locks, keys and dates are its own. */
@OnRealServer
class LedgerOnRealServerTests extends LedgerInTransactionsTests {}
