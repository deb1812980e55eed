package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.access.SetupHouse.CITY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.huiyin.organization.Organization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Setup files that are well written and cannot be put down all the same. */
@SpringBootTest(
        properties = {
            "logging.level.org.huiyin.access=info",
            "spring.datasource.url=jdbc:h2:mem:setup;LOCK_TIMEOUT=60000"
        })
@ActiveProfiles("test")
@Import(SetupHouse.class)
class SetupContradictionTests {

    @TempDir
    Path folder;

    @Autowired
    Organization organization;

    @Autowired
    Credentials credentials;

    @Autowired
    SetupHouse house;

    @BeforeEach
    void isNineInTheMorning() {
        house.isNineInTheMorning();
    }

    @AfterEach
    void forgetsEverything() {
        house.forgetsEverything();
    }

    @Test
    void doesNothingAtAllWhereTheFileContradictsTheHouse() throws IOException {
        refuses(CITY.replace("parent: hzgov", "parent: nowhere"), " 第 3 行，", "上级机构 nowhere 不存在");
        refuses(
                CITY.replace("kind: GOVERNMENT,", "kind: GOVERNMENT, level: CITY,")
                        .replace("parent: hzgov,", "parent: hzgov, level: PROVINCE,"),
                " 第 3 行，",
                "机构 hzxf 是省级，其上级机构是市级");
        refuses(CITY.replace("hzxf.registrar", "nowhere.registrar"), " 第 6 行，", "没有机构 nowhere");
        refuses(CITY.replace("hzxf.registrar", "hsxf.registrar"), " 第 6 行，", "不在本系统内");
        refuses(CITY.replace("since: 2026-01-01", "since: 2019-12-31"), " 第 6 行，", "该机构不存在");
        credentials.set(List.of("line"), "correct horse");
        credentials.setIntegrator("he", "correct horse");
        refuses(CITY, " 第 6 行，", "已是对接账号");

        assertThat(organization.organ("hzgov")).isEmpty();
        assertThat(house.actions()).containsOnly("PASSWORD_SET").hasSize(2);
        assertThat(SetupHouse.passwordFiles(folder)).isEmpty();
    }

    @Test
    void putsNothingDownWhereThePasswordsCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("first-passwords-20261102-090000.csv"), "in the way");

        refuses(CITY, "first-passwords-20261102-090000.csv", "已经存在");

        assertThat(organization.organ("hzgov")).isEmpty();
        assertThat(credentials.of("he")).isEmpty();
        assertThat(SetupHouse.passwordFiles(folder))
                .hasSize(1)
                .first()
                .satisfies(file -> assertThat(file).hasContent("in the way"));
    }

    private void refuses(String text, String... saying) {
        var file = SetupHouse.file(folder, text);

        var refusal = assertThatThrownBy(() -> house.start(file)).isInstanceOf(SetupRefused.class);

        Arrays.stream(saying).forEach(refusal::hasMessageContaining);
    }
}
