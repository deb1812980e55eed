package org.huiyin.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;

import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.huiyin.desk.DemoCity;
import org.huiyin.letters.Format;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.letters.word.WordFile;
import org.huiyin.registry.Petitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The registration page. */
@DemoCity
class RegisterPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Letters letters;

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
    void registersWhoSignedBesideThePetitioner() {
        var done = TypedSheet.registered(TypedSheet.sheet(mvc, UUID.randomUUID().toString(), "jsxf", "LETTER", "3")
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
        var page = TypedSheet.sheet(mvc, UUID.randomUUID().toString())
                .param("headline", "")
                .param("facts", "打到一半的事实与理由")
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("<html", "请填写标题。", "打到一半的事实与理由", "李𠮷");
    }

    @Test
    void refusesSixRepresentativesOfAVisit() {
        var page = TypedSheet.sheet(mvc, UUID.randomUUID().toString(), "jsxf", "VISIT", "9")
                .param("headline", "反映商铺返租款拖欠")
                .param("representatives", "甲", "乙", "丙", "丁", "戊", "己")
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("不得超过 5 人");
    }

    @Test
    void refusesAnOrganThatTheOfficerDoesNotServe() {
        var page = TypedSheet.sheet(mvc, UUID.randomUUID().toString(), "dhxf", "LETTER", "1")
                .param("headline", "反映河道漂浮垃圾")
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("您不能在这个机关登记");
    }

    @Test
    void saysWhichDayCannotBeRead() {
        var page = TypedSheet.sheet(mvc, UUID.randomUUID().toString())
                .param("headline", "反映河道漂浮垃圾")
                .param("submittedOn", "昨天")
                .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("日期“昨天”读不出来");
    }

    @Test
    void theNumberIsShownToWhoRegisteredOnly() {
        var done = TypedSheet.registered(
                TypedSheet.sheet(mvc, UUID.randomUUID().toString()).param("headline", "反映校门口交通拥堵"));
        var number = done.replaceAll(".*number=([^&]*).*", "$1");

        var own = mvc.get().uri(done).with(signedIn(REGISTRAR)).exchange();
        var foreign = mvc.get().uri(done).with(signedIn(HANDLER)).exchange();

        assertThat(petitions.facts(number)).isPresent();
        assertThat(own).hasStatusOk().bodyText().contains(number, "继续登记", "任务列表");
        assertThat(foreign).hasStatus(403);
    }

    /** The code is the petitioner's alone: what is kept says only that it was handed over. */
    @Test
    void keepsAReceiptThatDoesNotSayTheCode() {
        var posted = TypedSheet.sheet(mvc, UUID.randomUUID().toString())
                .param("headline", "反映井盖松动")
                .param("address", "江洲市滨河路 18 号")
                .exchange();
        String number = String.valueOf(posted.getResponse().getRedirectedUrl()).replaceAll(".*number=([^&]*).*", "$1");
        String code = String.valueOf(posted.getMvcResult().getFlashMap().get("code"));

        var receipt = letters.of(number).stream().findFirst().orElseThrow();
        var page = mvc.get()
                .uri("/desk/register/done?number=" + number)
                .with(signedIn(REGISTRAR))
                .exchange();

        assertThat(receipt.kind()).isEqualTo(Kind.REGISTRATION_RECEIPT);
        assertThat(text(receipt))
                .contains(number, "另行交给你（们）", "/portal", receipt.fullNumber())
                .doesNotContain(code, code.replaceAll("\\D", ""));
        assertThat(code).hasSizeGreaterThan(8);
        assertThat(page).bodyText().contains("登记回执已编号存卷", receipt.fullNumber());
    }

    /** Nobody's right to be registered depends on a template or a font. */
    @Test
    void registersThoughItsReceiptCannotBeIssuedAndSaysWhy() {
        var posted = TypedSheet.sheet(mvc, UUID.randomUUID().toString())
                .param("headline", "反映路灯不亮")
                .param("address", "江洲市滨河路 18 号")
                .param("requests", "修复路灯\uE123")
                .exchange();

        String number = String.valueOf(posted.getResponse().getRedirectedUrl()).replaceAll(".*number=([^&]*).*", "$1");

        assertThat(petitions.facts(number)).isPresent();
        assertThat(letters.of(number)).isEmpty();
        assertThat(posted.getMvcResult().getFlashMap().get("noReceipt").toString())
                .contains("字体中没有");
    }

    private String text(Issued issued) {
        return WordFile.read(letters.open(issued.id(), Format.DOCX))
                .document()
                .getDocumentElement()
                .getTextContent();
    }

    private static String number(Future<String> done) {
        try {
            return done.get().replaceAll(".*number=([^&]*).*", "$1");
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
