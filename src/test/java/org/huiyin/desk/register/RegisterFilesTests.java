package org.huiyin.desk.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huiyin.desk.DemoCity;
import org.huiyin.registry.Attachments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Registered once with its files, however often the page is sent in. */
@DemoCity
class RegisterFilesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Attachments attachments;

    @Test
    void registersOnceHoweverOftenThePageIsSentIn() {
        var token = UUID.randomUUID().toString();

        var first = TypedSheet.registered(TypedSheet.sheet(mvc, token).param("headline", "反映路口信号灯配时不合理"));
        var second = TypedSheet.registered(TypedSheet.sheet(mvc, token).param("headline", "反映路口信号灯配时不合理"));

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
            return TypedSheet.registered(TypedSheet.sheet(mvc, token).param("headline", "反映公交站牌倾斜"));
        };

        var numbers = clicks.invokeAll(List.of(click, click)).stream()
                .map(RegisterFilesTests::number)
                .distinct()
                .toList();
        clicks.shutdown();

        assertThat(numbers).hasSize(1);
    }

    @Test
    void keepsFilesWithThePetitionAndGivesThemBackToWhoWorksOnItOnly() {
        var done = TypedSheet.registered(TypedSheet.sheet(mvc, UUID.randomUUID().toString())
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

        var refused = TypedSheet.sheet(mvc, token)
                .file(new MockMultipartFile(
                        "files", "程序.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 3, 0, 0, 0}))
                .param("headline", "反映夜间施工扰民")
                .exchange();
        var again = TypedSheet.registered(TypedSheet.sheet(mvc, token).param("headline", "反映夜间施工扰民"));

        assertThat(refused).hasStatus(422).bodyText().contains("data-flaw=\"files\"", "尚未登记");
        assertThat(again).contains("again=false");
    }

    private static String number(Future<String> done) {
        try {
            return done.get().replaceAll(".*number=([^&]*).*", "$1");
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
