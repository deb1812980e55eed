package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.REGISTRAR;

import org.huiyin.process.book.Story;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A city whose province still has a ground of refusal of its own, and has switched it on. */
@InTheCity
@TestPropertySource(properties = "huiyin.proposals.local-grounds=SD46-2")
class LocalGroundStoryTests {

    @Autowired
    private Life life;

    @Story(
            number = 54,
            title = "逾期未请求复查又来信：依照地方规定不予受理",
            about = "地方规定默认不适用；本例中的地方已经核对并启用。信访人逾期没有请求复查，就同一事项再次来信，登记员依照启用的地方依据不予受理，书面告知。",
            ending = Ending.REFUSED_LOCALLY)
    void refusesOnALocalGroundThatIsSwitchedOn() {
        String petition = life.registered(Letter.aLetter().about("仍要求退还车位费", "去年已经答复，没有申请复查。", "请求退还车位费"));

        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Steps.with(Sorted.as("REFUSE", "处理意见书送达已逾三十日，没有请求复查。"), "ground", "SD46-2"));
        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.answer("LETTER", "2026-03-02", "逾期没有请求复查，不予受理。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("不予受理告知书"));

        assertThat(life.isOver(petition)).isTrue();
    }
}
