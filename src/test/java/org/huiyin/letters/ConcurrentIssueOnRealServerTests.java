package org.huiyin.letters;

import org.huiyin.testing.OnRealServer;

/** The same on MySQL or MariaDB, where sixteen transactions hold locks of which the embedded database knows nothing. */
@OnRealServer
class ConcurrentIssueOnRealServerTests extends ConcurrentIssueTests {}
