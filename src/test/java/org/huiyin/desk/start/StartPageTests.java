package org.huiyin.desk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Instant;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.desk.DemoCity;
import org.huiyin.process.worklist.TaskLine;
import org.huiyin.process.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DemoCity
class StartPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({
        "zhoumin, 周敏，您好, 您是<b>登记员</b>",
        "linxiaoyan, 林晓燕，您好, 您是<b>接访员</b>",
        "liujianping, 刘建平，您好, 您是<b>承办人</b>",
        "zhengzhiqiang, 郑志强，您好, 您是<b>负责人</b>",
        "sunweihua, 孙卫华，您好, 您是<b>督查专员</b>",
        "tangwei, 唐伟，您好, 您是<b>系统管理员</b>",
        "maoyong, 毛勇，您好, 您是<b>党委政府办公室</b>"
    })
    void tellsEachRoleWhereToGo(String officer, String greeting, String hint) {
        var page = mvc.get().uri("/desk").with(signedIn(officer)).exchange();

        assertThat(page).hasStatusOk().bodyText().contains(greeting, hint, "/camunda/app/tasklist/default/");
    }

    @Test
    void listsWhatWaitsForTheOfficersPostWithItsLastDay() {
        var page = mvc.get().uri("/desk").with(signedIn(HANDLER)).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("反映开发商逾期交房不付违约金", "超期", "调查核实", "江洲市住房和城乡建设局");
    }

    @Test
    void tasksWithoutADateComeLast() {
        var dates = officer.as(
                REGISTRAR,
                () -> worklist.openToMyPosts(100).stream().map(TaskLine::due).toList());

        assertThat(dates).contains((Instant) null);
        assertThat(dates.subList(dates.indexOf(null), dates.size())).containsOnlyNulls();
        assertThat(dates.subList(0, dates.indexOf(null))).isSorted();
    }

    @Test
    void countsTheLateTasksOfTheOfficersPostAlone() {
        assertThat(late(HANDLER)).isEqualTo(2);
        assertThat(late("weihong")).isEqualTo(1);
        assertThat(late("zhengzhiqiang")).isZero();
    }

    @Test
    void showsTheDemosAccountsButNoPassword() {
        var page = mvc.get().uri("/desk").with(signedIn(REGISTRAR)).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("演示：江洲市", "zhengzhiqiang", "走一遍一件信访事项");
    }

    @Test
    void noticesStopBeingNewWhenTheyAreMarkedRead() {
        var leader = signedIn("zhengzhiqiang");
        var before = mvc.get().uri("/desk/notices").with(leader).exchange();

        var marked =
                mvc.post().uri("/desk/notices/read").with(leader).with(csrf()).exchange();
        var after = mvc.get().uri("/desk/notices").with(leader).exchange();

        assertThat(before).hasStatusOk().bodyText().contains("全部标为已读");
        assertThat(marked).hasStatus3xxRedirection().hasRedirectedUrl("/desk/notices");
        assertThat(after).hasStatusOk().bodyText().doesNotContain("全部标为已读").contains("江洲市住房和城乡建设局 负责人");
    }

    @Test
    void carriesNoScriptAndNoStyleInThePage() {
        var page = mvc.get().uri("/desk").with(signedIn(REGISTRAR)).exchange();

        assertThat(page)
                .bodyText()
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("<style", " style=");
    }

    private long late(String who) {
        return officer.as(who, () -> worklist.dueBefore(clock.instant()));
    }
}
