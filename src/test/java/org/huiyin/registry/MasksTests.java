package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.registry.Registration.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTests {

    @ParameterizedTest
    @CsvSource({
        "13812341234, 138****1234",
        "+8613812341234, 861****1234",
        "手机13812341234微信abc, 138****1234",
        "13812341234/0791-88881234, 138****1234、079****1234",
        "88881234, 88****34",
        "zhangwei@example.cn, z***@example.cn",
        "微信号小花, 微****"
    })
    void showsOfAContactOnlyEnds(String contact, String shown) {
        assertThat(Masks.contact(contact)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "江洲市东湖区建设路1号, 江洲市东湖区****",
        "某某省江洲市东湖区建设路1号, 某某省江洲市东湖区****",
        "东湖区建设路1号, 东湖区****",
        "江洲市建设路幸福小区3栋, 江洲市****",
        "建设路幸福小区3栋, ****",
        "幸福小区3栋, ****",
        "阳光社区二组, ****",
        "某某自治区某某自治州某某县河口镇, 某某自治区某某自治州某某县****"
    })
    void showsOfAnAddressNothingBelowTheCounty(String address, String shown) {
        assertThat(Masks.address(address)).isEqualTo(shown);
    }

    @Test
    void showsOfANameTheFirstCharacter() {
        assertThat(Masks.name(Kind.PERSON, "张伟")).isEqualTo("张*");
        assertThat(Masks.name(Kind.PERSON, "𠮷田一郎")).isEqualTo("𠮷***");
        assertThat(Masks.name(Kind.PERSON, "张")).isEqualTo("张*");
        assertThat(Masks.name(Kind.ORGANISATION, "宏远建材有限公司")).isEqualTo("宏远****");
    }

    @Test
    void saysWhatIsUnclear() {
        assertThat(Masks.name(Kind.PERSON, " ")).isEqualTo("姓名不清");
        assertThat(Masks.address(null)).isEqualTo("地址不清");
        assertThat(Masks.contact(null)).isEqualTo("未留联系方式");
    }
}
