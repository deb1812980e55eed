package org.huiyin.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.huiyin.desk.DemoCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the page's own script asks while something is typed. */
@DemoCity
class RegisterByScriptTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void tellsAScriptTheFlawsAlone() {
        var flaws = TypedSheet.sheet(mvc, UUID.randomUUID().toString())
                .param("headline", "")
                .header("HX-Request", "true")
                .exchange();

        assertThat(flaws)
                .hasStatus(422)
                .bodyText()
                .contains("data-field=\"headline\"", "请填写标题。")
                .doesNotContain("<html");
    }

    @Test
    void sendsAScriptOnToTheNumber() {
        var done = TypedSheet.sheet(mvc, UUID.randomUUID().toString())
                .param("headline", "反映公园夜间照明不足")
                .header("HX-Request", "true")
                .exchange();

        assertThat(done).hasStatusOk().headers().containsHeader("HX-Redirect");
    }

    @Test
    void showsLikelyEarlierPetitionsWhileNameAndHeadlineAreTyped() {
        var panel = mvc.post()
                .uri("/desk/register/similar")
                .param("name", "韩雪梅")
                .param("contact", "19900000107")
                .param("headline", "反映楼下烧烤店油烟")
                .with(signedIn(REGISTRAR))
                .with(csrf())
                .exchange();

        assertThat(panel)
                .hasStatusOk()
                .bodyText()
                .contains("反映楼下烧烤店油烟扰民", "选为重复信访", "收到")
                .doesNotContain("<html");
    }

    @Test
    void offersTheContentClassesOfToday() {
        var tree = mvc.get()
                .uri("/desk/register/classes")
                .with(signedIn(REGISTRAR))
                .exchange();

        assertThat(tree).hasStatusOk().bodyText().contains("物业服务", "010903");
    }
}
