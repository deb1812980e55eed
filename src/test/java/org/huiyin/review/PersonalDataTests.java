package org.huiyin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Identity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names, addresses and contacts of everybody, of joined petitions too. */
class PersonalDataTests {

    private final Petitions petitions = mock(Petitions.class);
    private final Links links = mock(Links.class);
    private final PersonalData personal = new PersonalData(petitions, links);

    @BeforeEach
    void twoPetitionsJoined() {
        when(links.joinedTo("JS-1")).thenReturn(List.of("JS-2"));
        when(petitions.revealEverybody("JS-1"))
                .thenReturn(List.of(
                        new Identity("王小明", "江洲市东湖区柳巷8号", "0799-6123456"), new Identity("江洲市安居物业公司", null, null)));
        when(petitions.revealEverybody("JS-2")).thenReturn(List.of(new Identity("𠮷田", "江洲市", null)));
    }

    @Test
    void leavesOutWhatNamesAPerson() {
        String hidden = personal.hidden("JS-1", "王小明（江洲市东湖区柳巷8号，0799-6123456）和𠮷田诉江洲市安居物业公司，手机13912345678。");

        assertThat(hidden).isEqualTo("王某（（住址略），（联系方式略））和𠮷某诉某单位，手机139****5678。");
    }

    @Test
    void saysWhatIsLeftInAnyOfTheTexts() {
        assertThat(personal.in("JS-1", List.of("维持原意见。", "𠮷田家门口")))
                .singleElement()
                .asString()
                .contains("姓名（名称）");
        assertThat(personal.in("JS-1", List.of("江洲市东湖区柳巷8号的电梯")))
                .singleElement()
                .asString()
                .contains("住址");
        assertThat(personal.in("JS-1", List.of("电话0799-6123456")))
                .singleElement()
                .asString()
                .contains("联系方式");
    }

    @Test
    void letsAnOrganAndACityBeNamed() {
        assertThat(personal.in("JS-1", List.of("江洲市人民政府维持原意见。"))).isEmpty();
    }
}
