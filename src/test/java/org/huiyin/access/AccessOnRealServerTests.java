package org.huiyin.access;

import org.huiyin.testing.OnRealServer;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;

@OnRealServer
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class AccessOnRealServerTests extends AccessTests {}
