package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganWordsTests {

    @ParameterizedTest
    @CsvSource({
        "江洲市信访局, 江洲",
        "江洲市人民政府, 江洲政",
        "东湖区人民政府, 东湖政",
        "江洲市住房和城乡建设局, 江洲住房和城乡建设",
        "东湖区教育局, 东湖教育",
        "江洲市卫生健康委员会, 江洲卫生健康",
        "江右省信访局, 江右",
        "中级法院, 中级法"
    })
    void makesAnOrgansWordFromItsName(String name, String word) {
        assertThat(OrganWords.made(name)).isEqualTo(word);
    }
}
