package org.huiyin.organization;

import org.huiyin.testing.OnRealServer;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;

@OnRealServer
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class OrganizationOnRealServerTests extends OrganizationTests {}
