package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.access.SetupHouse.CITY;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** E-mail addresses at work come from the setup file, and from nowhere else. */
@SpringBootTest(
        properties = {
            "logging.level.org.huiyin.access=info",
            "spring.datasource.url=jdbc:h2:mem:setup;LOCK_TIMEOUT=60000"
        })
@ActiveProfiles("test")
@Import(SetupHouse.class)
@ExtendWith(OutputCaptureExtension.class)
class SetupMailTests {

    private static final String FIRST = "he.a@hz.example.gov.cn";
    private static final String SECOND = "he.b@hz.example.gov.cn";

    @TempDir
    Path folder;

    @Autowired
    MailAddresses addresses;

    @Autowired
    JdbcClient database;

    @Autowired
    SetupHouse house;

    @BeforeEach
    void isNineInTheMorning() {
        house.isNineInTheMorning();
    }

    @AfterEach
    void forgetsEverything() {
        database.sql("delete from hy_officer_mail").update();
        house.forgetsEverything();
    }

    @Test
    void followsTheFileAndKeepsWhatItDoesNotName(CapturedOutput output) {
        start(withMail(FIRST));
        var first = addresses.of("he");
        start(withMail(SECOND));
        start(CITY);

        assertThat(first).contains(FIRST);
        assertThat(addresses.of("he")).contains(SECOND);
        assertThat(house.actions())
                .filteredOn("MAIL_ADDRESS_SET"::equals)
                .as("one for each change")
                .hasSize(2);
        assertThat(database.sql("select count(*) from hy_trail where details like '%example.gov.cn%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(output).doesNotContain(FIRST, SECOND);
    }

    @Test
    void putsNothingDownWhereAnAddressIsNone() {
        assertThatThrownBy(() -> start(withMail("何@河州")))
                .isInstanceOf(SetupRefused.class)
                .hasMessageContaining(" 第 6 行")
                .hasMessageContaining("“何@河州”不是电子邮箱，“mail”应写成 zhoumin@example.gov.cn 这样");

        assertThat(addresses.of("he")).isEmpty();
        assertThat(house.actions()).isEmpty();
    }

    private void start(String text) {
        house.start(SetupHouse.file(folder, text));
    }

    private static String withMail(String address) {
        return CITY.replace("posts: [hzxf.registrar]", "mail: " + address + ", posts: [hzxf.registrar]");
    }
}
