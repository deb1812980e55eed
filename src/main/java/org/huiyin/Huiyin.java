package org.huiyin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Huiyin, the petition system. */
@Modulithic(systemName = "Huiyin")
@SpringBootApplication
public class Huiyin {

    public static void main(String[] arguments) {
        SpringApplication.run(Huiyin.class, arguments);
    }
}
