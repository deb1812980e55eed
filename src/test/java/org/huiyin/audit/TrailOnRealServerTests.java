package org.huiyin.audit;

import org.huiyin.testing.OnRealServer;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;

@OnRealServer
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class TrailOnRealServerTests extends TrailTests {}
