package org.huiyin.process.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.handling.SettledSimply;
import org.huiyin.handling.SimpleConclusion;
import org.huiyin.handling.SimpleWay;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.registry.ActAtHand;
import org.huiyin.testing.LetterTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A simple matter's written answer says what an opinion says (art. 32), and where review of it is asked for (art. 35). */
@SpringBootTest
@ActiveProfiles("test")
@Import(LetterTown.class)
class AnswerLettersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private AnswerLetters letters;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private LetterTown town;

    @BeforeEach
    void organsLedInEveryWay() {
        officer.asSystem(() -> {
            organization.establish(organ("answerunit", "江洲市房屋租赁中心", "jszj"));
            organization.establish(organ("answertax", "江右省税务局", null));
            organization.establish(organ("answervertical", "江洲市税务局", "jsgov").under("answertax", true));
            organization.establish(
                    organ("answerdepartment", "江洲市房产管理局", "jsgov").under("jszj", false));
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"answerdepartment, 江洲市人民政府或者江洲市住房和城乡建设局", "answerunit, 江洲市住房和城乡建设局", "answervertical, 江右省税务局"})
    void namesTheOrgansOneLevelAboveAndNoOther(String organ, String reviewers) {
        assertThat(simple(organ).parts().get(Part.REMEDY)).contains("三十日内向" + reviewers + "请求复查");
    }

    /** The contents of art. 32. */
    @Test
    void statesRequestFactsAnswerAndBasis() {
        assertThat(simple("jszj").parts())
                .containsEntry(Part.REQUEST, "修缮屋面")
                .containsEntry(Part.FACTS, "漏水多时")
                .containsEntry(Part.ANSWERS, "1.已修好。")
                .containsEntry(Part.BASIS, "《物业管理条例》第二十七条。");
    }

    private Letter simple(String organ) {
        var settled = new SettledSimply(
                DAY,
                DAY,
                SimpleConclusion.SUPPORTED,
                "1.已修好。",
                "《物业管理条例》第二十七条。",
                SimpleWay.WRITTEN,
                ServiceMethod.POST,
                "回执。");
        return letters.of(new ActAtHand(town.petitionBy("孟达"), organ, settled)).get(0);
    }

    private static Organ organ(String code, String name, String parent) {
        return new Organ(code, name, Kind.ORGAN, parent, true, DAY, null);
    }
}
