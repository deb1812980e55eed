package org.huiyin.letters;

import org.huiyin.testing.OnRealServer;

/** The same on MySQL or MariaDB, where a row lock is another thing than in the embedded database. */
@OnRealServer
class LetterNumbersOnRealServerTests extends LetterNumbersTests {}
