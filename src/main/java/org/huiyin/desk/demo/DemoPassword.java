package org.huiyin.desk.demo;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One password for all demo officers, made up once per database and shown on the console at every start. */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
class DemoPassword {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPassword.class);

    /** Without characters that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    private final DemoMemory memory;
    private final DemoSettings settings;

    DemoPassword(DemoMemory memory, DemoSettings settings) {
        this.memory = memory;
        this.settings = settings;
    }

    String make() {
        var password = settings.password() == null ? random() : settings.password();
        memory.keep("password", password);
        return password;
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @EventListener
    void show(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port == null) {
            return; // a command, not the server
        }
        memory.find("password").ifPresent(password -> LOG.info("""

                ┌──────────────────────────────────────────────────────────────
                │  回音 · 演示（城市、人员和信访事项均为虚构）
                │
                │  打开  http://localhost:{}/desk
                │  账号  zhoumin（登记员）、liujianping（承办人）、zhengzhiqiang（负责人）……
                │  密码  {}        所有演示账号相同
                └──────────────────────────────────────────────────────────────
                """, port, password));
    }
}
