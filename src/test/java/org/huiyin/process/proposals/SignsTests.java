package org.huiyin.process.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Set;
import org.huiyin.statute.UnusableTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTests {

    private final Signs signs = Signs.read();

    @ParameterizedTest
    @CsvSource({
        "LITIGATION, 反映欠款, 法院已经判决两年仍然没有执行, ''",
        "LITIGATION, 反映欠款, 本人不服一审的判决, ''",
        "LITIGATION, 反映欠款, 只好起诉到法院至今没有开庭, ''",
        "LITIGATION, 反映欠款, 派出所不予立案, ''",
        "LITIGATION, 反映欠款, 没有提到, 130802",
        "ARBITRATION, 反映辞退, 已经申请劳动仲裁, ''",
        "OTHER_PROCEDURE, 反映罚款, 不服交警队的处罚决定, ''",
        "ILLEGALITY, 举报无证经营, 夜间营业, ''",
        "ILLEGALITY, 反映工厂, 请求有关部门依法查处, ''",
        "CONSULTATION, 咨询落户政策, 材料齐全, ''",
        "CONSULTATION, 医保卡怎么补办, 卡丢了, ''",
        "DANGER, 反映房屋, 后墙随时可能倒塌, ''",
        "PETITION_WORK, 建议信访局延长接待时间, 中午没有人, ''"
    })
    void recognises(Sign sign, String headline, String text, String contentClass) {
        var found = signs.in(headline, text, contentClass);

        assertThat(found.keySet()).isEqualTo(Set.of(sign));
        assertThat(found.get(sign)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"已建好的公共设施没有开放, 往返于法院一带没有厕所", "反映收费捆绑, 与业主沟通或者通过法院催收都可以", "反映公积金, 管理中心说没有强制执行力", "反映小区电梯, 物业不修"})
    void doesNotTakeAMereWordForASign(String headline, String text) {
        assertThat(signs.in(headline, text, "010903")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "LAWSUIT,全文,判决书,判决书; LAWSUIT",
                "LITIGATION,正文,判决书,判决书; 只能是分类、标题或者全文",
                "LITIGATION,全文,(判决书,判决书; 判决书",
                "LITIGATION,全文,判决书,; 不能为空",
                "LITIGATION,全文; 四列"
            })
    void saysWhichLineCannotBeUnderstood(String line, String complaint) {
        assertThatThrownBy(() -> Signs.read("x.csv", new StringReader("sign,where,words,label\n" + line + "\n")))
                .isInstanceOf(UnusableTable.class)
                .hasMessageContaining("x.csv")
                .hasMessageContaining("第 2 行")
                .hasMessageContaining(complaint);
    }
}
