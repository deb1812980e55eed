package org.huiyin.desk.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The demo.
 *
 * @param password of all demo officers, 8 characters or more; made up once per database where none is given
 */
@ConfigurationProperties("huiyin.demo")
record DemoSettings(@Nullable String password) {}
