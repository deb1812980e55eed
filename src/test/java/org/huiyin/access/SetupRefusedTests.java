package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.function.Supplier;
import org.huiyin.organization.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ExtendWith(OutputCaptureExtension.class)
class SetupRefusedTests {

    @Test
    void theOperatorReadsASentenceInsteadOfAStackTrace(CapturedOutput output) {
        var house = house("--huiyin.setup=target/nowhere.yaml");

        assertThatThrownBy(house::get).isInstanceOf(ApplicationContextException.class);

        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START", "nowhere.yaml：不能读取", "去掉 huiyin.setup 的设置")
                .doesNotContain("\tat org.huiyin");
    }

    @Test
    void aCommandDoesNotSetUp() {
        var house = house("--huiyin.setup=target/nowhere.yaml", "--huiyin.command=true");

        try (var context = house.get()) {
            assertThat(context.getBeanNamesForType(SetupStart.class)).isEmpty();
        }
    }

    @Test
    void withoutAFileTheHouseJustStarts() {
        var house = house("--huiyin.setup=");

        try (var context = house.get()) {
            assertThat(context.getBean(SetupStart.class).isRunning()).isTrue();
        }
    }

    private static Supplier<ConfigurableApplicationContext> house(String... arguments) {
        var house = new SpringApplicationBuilder(Surroundings.class).web(WebApplicationType.NONE);
        return () -> house.run(arguments);
    }

    @Import({SetupStart.class, SetupRun.class, SetupOrgans.class})
    static class Surroundings {

        @Bean
        Organization organization() {
            return mock();
        }

        @Bean
        Credentials credentials() {
            return mock();
        }

        @Bean
        MailAddresses addresses() {
            return mock();
        }

        @Bean
        JdbcClient database() {
            return mock();
        }

        @Bean
        TransactionOperations transaction() {
            return TransactionOperations.withoutTransaction();
        }

        @Bean
        Clock clock() {
            return mock();
        }
    }
}
