package org.huiyin.registry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.huiyin.Huiyin;
import org.huiyin.audit.NumberedRows;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The room alone on an in-memory database; the rooms below are fakes. No transaction around the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false)
@ContextConfiguration(classes = Huiyin.class)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ActiveProfiles("registry-alone")
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:registry;DB_CLOSE_DELAY=-1",
            "huiyin.registry.keys.k1=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "huiyin.registry.files=target/test-files/${huiyin.test.fork:1}"
        })
@Import({RegistryFixture.Room.class, NumberedRows.class})
public @interface RegistryFixture {

    /** Monday, 2 March 2026, nine o'clock in Shanghai. */
    Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "org.huiyin.registry",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*|.*RegistryFixture.*"))
    class Room {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        FakeOrganization organization() {
            return new FakeOrganization();
        }

        @Bean
        FakeOfficer currentOfficer() {
            return new FakeOfficer();
        }

        @Bean
        FakeWall wall() {
            return new FakeWall();
        }

        @Bean
        FakeTrail trail() {
            return new FakeTrail();
        }

        @Bean
        HeardEvents heardEvents() {
            return new HeardEvents();
        }
    }
}
