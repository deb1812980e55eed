package org.huiyin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.letters.Part;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.testing.LetterTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The opinion names every organ that may review it, and none that the register refuses (art. 35). */
@SpringBootTest
@ActiveProfiles("test")
@Import(LetterTown.class)
class OpinionRemedyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Opinion TEXT = new Opinion("经查属实。", "1.已纠正。", Conclusion.SUPPORT, "予以支持。", "《信访工作条例》第三十二条。");

    @Autowired
    private OpinionLetters letters;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private LetterTown town;

    @BeforeEach
    void organsLedInEveryWay() {
        officer.asSystem(() -> {
            above("remedytax", "江右省税务局", null, null, false);
            above("remedyhousing", "江右省住房和城乡建设厅", null, null, false);
            above("remedyvertical", "江洲市税务局", "jsgov", "remedytax", true);
            above("remedydepartment", "江洲市房产管理局", "jsgov", "remedyhousing", false);
            above("remedyunit", "江洲市房屋安全鉴定中心", "jszj", null, false);
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "jszj, 江洲市人民政府",
        "remedydepartment, 江洲市人民政府或者江右省住房和城乡建设厅",
        "remedyunit, 江洲市住房和城乡建设局",
        "remedyvertical, 江右省税务局",
        "jsgov, 上一级机关、单位"
    })
    void namesTheOrgansOneLevelAboveAndNoOther(String organ, String reviewers) {
        var matter = new Matter(town.petitionBy("孟达"), organ);

        var letter = letters.anew(matter, new Handling(matter, DAY), TEXT);

        assertThat(letter.parts().get(Part.REMEDY)).contains("三十日内向" + reviewers + "请求复查");
    }

    private void above(String code, String name, String parent, String department, boolean alone) {
        organization.establish(new Organ(code, name, Kind.ORGAN, parent, true, DAY, null).under(department, alone));
    }
}
