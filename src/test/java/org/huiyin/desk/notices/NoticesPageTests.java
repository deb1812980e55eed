package org.huiyin.desk.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.signedIn;

import java.util.List;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.desk.DemoCity;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DemoCity
class NoticesPageTests {

    private static final String REGISTRAR = "weihong";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Notices notices;

    @Autowired
    private Wall wall;

    @Test
    void showsNothingOfAPetitionFromWhichTheOfficerIsBarred() {
        tell("MADE-UP-1");
        tell("MADE-UP-2");
        wall.raise(Bar.officer("MADE-UP-2", REGISTRAR, Ground.ACCUSED));

        for (String page : List.of("/desk", "/desk/notices")) {
            var shown = mvc.get().uri(page).with(signedIn(REGISTRAR)).exchange();
            assertThat(shown).hasStatusOk().bodyText().contains("MADE-UP-1").doesNotContain("MADE-UP-2");
        }
    }

    private void tell(String petition) {
        notices.tell(petition, petition, petition + " 已经超期", List.of(Post.of("dhxf.registrar")));
    }
}
