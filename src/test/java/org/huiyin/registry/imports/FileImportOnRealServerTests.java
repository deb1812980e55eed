package org.huiyin.registry.imports;

import org.huiyin.registry.RegistryFixture;
import org.huiyin.testing.OnRealServer;

/** The same files on MySQL or MariaDB: dates, rare hanzi, keys and half-finished runs. */
@RegistryFixture
@OnRealServer
class FileImportOnRealServerTests extends FileImportTests {}
