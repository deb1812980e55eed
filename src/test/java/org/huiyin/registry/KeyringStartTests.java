package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeyringStartTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(RegistryConfiguration.class);

    @TempDir
    Path folder;

    @Test
    void doesNotStartInProductionWithoutAKey() {
        application
                .withPropertyValues("spring.profiles.active=prod")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("未配置个人信息加密密钥，系统不能启动")
                        .hasMessageContaining("refusing to start"));
    }

    @Test
    void tellsTheOperatorInASentenceInsteadOfAStackTrace(CapturedOutput output) {
        var application = new SpringApplicationBuilder(RegistryConfiguration.class)
                .web(WebApplicationType.NONE)
                .profiles("prod");

        assertThatThrownBy(application::run).isInstanceOf(BeanCreationException.class);

        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START", "系统不能启动", "refusing to start")
                .doesNotContain("\tat org.huiyin");
    }

    @Test
    void startsInProductionWithOne() {
        application
                .withPropertyValues(
                        "spring.profiles.active=prod",
                        "huiyin.registry.keys.k1=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
                .run(context ->
                        assertThat(context.getBean(Seal.class).seal("张伟")).startsWith("k1:"));
    }

    @Test
    void makesTheDemoAKeyThatOnlyItsOwnerReadsAndKeepsIt() {
        Path file = folder.resolve("data/registry.key");
        var demo = application.withPropertyValues("spring.profiles.active=demo", "huiyin.registry.key-file=" + file);
        var sealed = new String[1];

        demo.run(context -> sealed[0] = context.getBean(Seal.class).seal("张伟"));

        demo.run(context ->
                assertThat(context.getBean(Seal.class).open(sealed[0])).isEqualTo("张伟"));
        demo.run(context -> assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    }
}
