package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "请打13812345678联系我, 请打138****5678联系我",
        "身份证430102199001011234, 身份证430102****",
        "身份证43010219900101123X。, 身份证430102****。",
        "拖欠工资12345678元, 拖欠工资12345678元",
        "文号〔2026〕15号2026年3月2日, 文号〔2026〕15号2026年3月2日",
        "座机0731-82223333, 座机0731-82223333"
    })
    void hidesMobileAndIdentityNumbersOnly(String written, String shown) {
        assertThat(HiddenNumbers.in(written)).isEqualTo(shown);
    }
}
