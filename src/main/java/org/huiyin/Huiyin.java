package org.huiyin;

import java.util.TimeZone;
import org.huiyin.cli.CommandLineStart;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/** Huiyin, the petition system. */
@Modulithic(systemName = "Huiyin")
@SpringBootApplication
public class Huiyin {

    /** The engine reads and writes dates in the JVM's zone; every node must have the law's, whatever the machine says. */
    private static final String ZONE = "Asia/Shanghai";

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        if (CommandLineStart.asksForServer(arguments)) {
            SpringApplication.run(Huiyin.class, arguments);
        } else {
            System.exit(new CommandLineStart(() -> withoutServer(arguments)).run(arguments));
        }
    }

    private static ConfigurableApplicationContext withoutServer(String[] arguments) {
        return new SpringApplicationBuilder(CommandHouse.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("spring.config.additional-location=optional:classpath:command.yaml")
                .run(arguments);
    }
}
