package org.huiyin.desk.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huiyin.desk.DemoCity;
import org.huiyin.registry.Attachments;
import org.huiyin.registry.Petitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DemoCity
class RegisterPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Attachments attachments;

    @Test
    void opensWithTodayAndTheOfficersOrgan() {
        var page = mvc.get().uri("/desk/register").with(signedIn(REGISTRAR)).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("登记信访事项", "江洲市信访局", "Ctrl", "可能重复的在先信访");
    }

    @Test
    void isClosedToWhoeverIsNeitherRegistrarNorReceptionClerk() {
        var page = mvc.get().uri("/desk/register").with(signedIn(HANDLER)).exchange();

        assertThat(page).hasStatus(403).bodyText().contains("只有登记员和接访员可以登记信访事项");
    }

    @Test
    void registersOnceHoweverOftenThePageIsSentIn() {
        var token = UUID.randomUUID().toString();

        var first = registered(sheet(token).param("headline", "反映路口信号灯配时不合理"));
        var second = registered(sheet(token).param("headline", "反映路口信号灯配时不合理"));

        assertThat(first.substring(0, first.indexOf('&'))).isEqualTo(second.substring(0, second.indexOf('&')));
        assertThat(first).contains("again=false");
        assertThat(second).contains("again=true");
    }

    @Test
    void registersOnceWhenThePageIsSentInTwiceAtTheSameMoment() throws Exception {
        var token = UUID.randomUUID().toString();
        var together = new CyclicBarrier(2);
        var clicks = Executors.newFixedThreadPool(2);
        Callable<String> click = () -> {
            together.await();
            return registered(sheet(token).param("headline", "反映公交站牌倾斜"));
        };

        var numbers = clicks.invokeAll(List.of(click, click)).stream()
                .map(RegisterPageTests::number)
                .distinct()
                .toList();
        clicks.shutdown();

        assertThat(numbers).hasSize(1);
    }

    @Test
    void registersWhoSignedBesideThePetitioner() {
        var done = registered(sheet(UUID.randomUUID().toString(), "jsxf", "LETTER", "3")
                .param("headline", "反映单元门锁损坏")
                .param("coPetitioners", "欧阳二，江洲市东湖区，13800000002\n司马三\n"));

        var number = done.replaceAll(".*number=([^&]*).*", "$1");
        assertThat(petitions.revealCoPetitioners(number))
                .containsExactly(
                        new Petitions.Identity("欧阳二", "江洲市东湖区", "13800000002"),
                        new Petitions.Identity("司马三", null, null));
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        var page = sheet(UUID.randomUUID().toString())
                .param("headline", "")
                .param("facts", "打到一半的事实与理由")
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("<html", "请填写标题。", "打到一半的事实与理由", "李𠮷");
    }

    @Test
    void tellsAScriptTheFlawsAlone() {
        var flaws = sheet(UUID.randomUUID().toString())
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
        var done = sheet(UUID.randomUUID().toString())
                .param("headline", "反映公园夜间照明不足")
                .header("HX-Request", "true")
                .exchange();

        assertThat(done).hasStatusOk().headers().containsHeader("HX-Redirect");
    }

    @Test
    void refusesSixRepresentativesOfAVisit() {
        var page = sheet(UUID.randomUUID().toString(), "jsxf", "VISIT", "9")
                .param("headline", "反映商铺返租款拖欠")
                .param("representatives", "甲", "乙", "丙", "丁", "戊", "己")
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("不得超过 5 人");
    }

    @Test
    void keepsFilesWithThePetitionAndGivesThemBackToWhoWorksOnItOnly() {
        var done = registered(sheet(UUID.randomUUID().toString())
                .file(new MockMultipartFile("files", "照片说明.txt", "text/plain", "附件内容𠮷".getBytes(UTF_8)))
                .param("headline", "反映河堤护栏损坏"));
        var number = done.replaceAll(".*number=([^&]*).*", "$1");
        var id = attachments.list(number).get(0).id();

        var own = mvc.get()
                .uri("/api/attachments/{number}/{id}", number, id)
                .with(signedIn(REGISTRAR))
                .exchange();
        var foreign = mvc.get()
                .uri("/api/attachments/{number}/{id}", number, id)
                .with(signedIn(HANDLER))
                .exchange();
        var none = mvc.get()
                .uri("/api/attachments/{number}/{id}", number, 0)
                .with(signedIn(REGISTRAR))
                .exchange();

        assertThat(own).hasStatusOk().bodyText().isEqualTo("附件内容𠮷");
        assertThat(own).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(foreign).hasStatus(403);
        assertThat(none).hasStatus(404);
    }

    @Test
    void aRefusedFileRefusesTheWhole() {
        var token = UUID.randomUUID().toString();

        var refused = sheet(token)
                .file(new MockMultipartFile(
                        "files", "程序.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 3, 0, 0, 0}))
                .param("headline", "反映夜间施工扰民")
                .exchange();
        var again = registered(sheet(token).param("headline", "反映夜间施工扰民"));

        assertThat(refused).hasStatus(422).bodyText().contains("data-flaw=\"files\"", "尚未登记");
        assertThat(again).contains("again=false");
    }

    @Test
    void refusesAnOrganThatTheOfficerDoesNotServe() {
        var page = sheet(UUID.randomUUID().toString(), "dhxf", "LETTER", "1")
                .param("headline", "反映河道漂浮垃圾")
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("您不能在这个机关登记");
    }

    @Test
    void saysWhichDayCannotBeRead() {
        var page = sheet(UUID.randomUUID().toString())
                .param("headline", "反映河道漂浮垃圾")
                .param("submittedOn", "昨天")
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("日期“昨天”读不出来");
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
    void theNumberIsShownToWhoRegisteredOnly() {
        var done = registered(sheet(UUID.randomUUID().toString()).param("headline", "反映校门口交通拥堵"));
        var number = done.replaceAll(".*number=([^&]*).*", "$1");

        var own = mvc.get().uri(done).with(signedIn(REGISTRAR)).exchange();
        var foreign = mvc.get().uri(done).with(signedIn(HANDLER)).exchange();

        assertThat(petitions.facts(number)).isPresent();
        assertThat(own).hasStatusOk().bodyText().contains(number, "继续登记", "任务列表");
        assertThat(foreign).hasStatus(403);
    }

    @Test
    void offersTheContentClassesOfToday() {
        var tree = mvc.get()
                .uri("/desk/register/classes")
                .with(signedIn(REGISTRAR))
                .exchange();

        assertThat(tree).hasStatusOk().bodyText().contains("物业服务", "010903");
    }

    private MockMultipartMvcRequestBuilder sheet(String token) {
        return sheet(token, "jsxf", "LETTER", "1");
    }

    private MockMultipartMvcRequestBuilder sheet(String token, String organ, String channel, String heads) {
        return mvc.post()
                .uri("/desk/register")
                .with(signedIn(REGISTRAR))
                .with(csrf())
                .multipart()
                .param("token", token)
                .param("organ", organ)
                .param("channel", channel)
                .param("receivedOn", "2026-09-01")
                .param("kind", "PERSON")
                .param("name", "李𠮷")
                .param("headCount", heads)
                .param("requests", "尽快解决")
                .param("purpose", "CLAIM");
    }

    private static String number(Future<String> done) {
        try {
            return done.get().replaceAll(".*number=([^&]*).*", "$1");
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String registered(MockMultipartMvcRequestBuilder sheet) {
        MvcTestResult done = sheet.exchange();
        assertThat(done).hasStatus3xxRedirection();
        return String.valueOf(done.getResponse().getRedirectedUrl());
    }
}
