package org.huiyin.process.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiyin.handling.Introduced;
import org.huiyin.handling.Linkage;
import org.huiyin.handling.NoticeWay;
import org.huiyin.handling.OtherProcedure;
import org.huiyin.handling.Route;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.registry.ActAtHand;
import org.huiyin.testing.LetterTown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Each procedure of art. 31, items 1 to 4, has its own remedy. */
@SpringBootTest
@ActiveProfiles("test")
@Import(LetterTown.class)
class AcceptanceLettersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private AcceptanceLetters acceptance;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterTown town;

    @ParameterizedTest
    @EnumSource(OtherProcedure.class)
    void anIntroductionSaysTheRemedyOfItsRoute(OtherProcedure procedure) {
        boolean administrative = procedure.route() == Route.ADMINISTRATIVE;

        Letter letter = introduction(procedure, administrative ? "江洲市人民政府" : null);

        assertThat(letter.kind()).isEqualTo(administrative ? Kind.INTRODUCTION_ADMINISTRATIVE : Kind.INTRODUCTION);
        assertThat(letter.parts().get(Part.REMEDY))
                .contains(
                        administrative ? "六十日内向江洲市人民政府申请行政复议，或者自知道该行政行为之日起六个月内向人民法院提起行政诉讼" : "依照规定该程序的法律、法规、党内法规寻求救济");
        assertThat(letters.flaws(letter)).isEmpty();
    }

    private Letter introduction(OtherProcedure procedure, String reconsideration) {
        var introduced = new Introduced(
                DAY,
                procedure,
                "江洲市自然资源和规划局",
                "《中华人民共和国土地管理法》第十四条",
                reconsideration,
                Linkage.BY_PETITIONER,
                "提交申请书、身份证明和证据材料。",
                null,
                NoticeWay.POST,
                DAY,
                null,
                null);
        return acceptance
                .of(new ActAtHand(town.petitionBy("孟达"), "jszj", introduced))
                .get(0);
    }
}
