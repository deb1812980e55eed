package org.huiyin.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.registry.Letters.aLetter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiyin.registry.Attachments.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryFixture
class StoredAttachmentsTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8);

    @Autowired
    Attachments attachments;

    @Autowired
    Register register;

    @Autowired
    RegistrySettings settings;

    @Autowired
    JdbcClient database;

    @Autowired
    FakeTrail trail;

    private String petition;

    @BeforeEach
    void aPetition() {
        petition = ((Register.Outcome.Registered) register.register(aLetter().build())).petition();
    }

    @Test
    void keepsTheSameContentOnceAndGivesItBack() throws IOException {
        var first = added("张三的来信.pdf", PDF);
        var second = added("C:\\扫描\\又一次.pdf", PDF);

        assertThat(first.type()).isEqualTo("application/pdf");
        assertThat(first.sha256()).isEqualTo(second.sha256());
        assertThat(attachments.list(petition)).containsExactly(first, second);
        assertThat(second.name()).isEqualTo("又一次.pdf");
        assertThat(Files.readAllBytes(place(first.sha256()))).startsWith("HYF1".getBytes(UTF_8));
        assertThat(attachments.open(petition, second.id()).orElseThrow().readAllBytes())
                .isEqualTo(PDF);
        assertThat(drafts()).isZero();
    }

    @Test
    void givesBackWhatWasStoredBeforeFilesWereSealed() throws IOException {
        byte[] content = "%PDF-1.7\nearlier\n".getBytes(UTF_8);
        var added = added("旧件.pdf", content);

        Files.write(place(added.sha256()), content);

        assertThat(attachments.open(petition, added.id()).orElseThrow().readAllBytes())
                .isEqualTo(content);
    }

    @Test
    void sealsTheNameAndRecordsTheHash() throws IOException {
        var added = added("张三的来信.pdf", PDF);

        String row = database.sql("select * from hy_attachment where id = ?")
                .param(added.id())
                .query()
                .singleRow()
                .toString();

        assertThat(row).doesNotContain("张三");
        assertThat(trail.facts.get(trail.facts.size() - 1).details()).containsEntry("sha256", added.sha256());
    }

    @Test
    void opensAnAttachmentOnlyByItsOwnPetition() throws IOException {
        var added = added("来信.pdf", PDF);

        assertThat(attachments.open("JSXF-2026-999999", added.id())).isEmpty();
    }

    @Test
    void takesWhatAFileIsNotWhatItIsCalled() throws IOException {
        byte[] program = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");

        assertThat(refusal("来信.pdf", program)).contains("实际类型不在可接收范围内");
        assertThat(refusal(
                        "网页.txt",
                        "<html><head><title>x</title></head><script>alert(1)</script></html>".getBytes(UTF_8)))
                .contains("实际类型");
        assertThat(refusal("压缩.docx", zip("anything.exe"))).contains("实际类型");
        assertThat(refusal("带宏.docx", zip("word/document.xml", "word/vbaProject.bin")))
                .contains("实际类型");
        assertThat(refusal("坏.docx", new byte[] {(byte) 0x50, 0x4B, 3, 4, 0, 1}))
                .contains("实际类型");
        assertThat(added("没有后缀", PDF).type()).isEqualTo("application/pdf");
        assertThat(added("公文.ofd", zip("OFD.xml")).type()).isEqualTo("application/ofd");
        assertThat(added("报告.docx", zip("word/document.xml")).type()).endsWith("wordprocessingml.document");
        assertThat(added("说明.txt", "情况说明".getBytes(UTF_8)).type()).isEqualTo("text/plain");
    }

    @Test
    void refusesWhatIsTooLargeEmptyOrBadlyNamed() throws IOException {
        byte[] large = Arrays.copyOf(PDF, (int) settings.largestFile().toBytes() + 1);

        assertThat(refusal("大.pdf", large)).contains("超过 20 MB");
        assertThat(refusal("空.pdf", new byte[0])).contains("是空的");
        assertThat(refusal("坏\u0000名.pdf", PDF)).contains("文件名");
        assertThat(refusal("  ", PDF)).contains("文件名");
        assertThat(((Outcome.Refused) attachments.add("JSXF-1", "a.pdf", new ByteArrayInputStream(PDF))).sentence())
                .contains("没有编号");
        assertThat(attachments.list(petition)).isEmpty();
        assertThat(drafts()).isZero();
    }

    @Test
    void leavesNothingBehindWhenTheUploadBreaksOff() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };

        assertThatThrownBy(() -> attachments.add(petition, "来信.pdf", broken)).isInstanceOf(IOException.class);

        assertThat(attachments.list(petition)).isEmpty();
        assertThat(drafts()).isZero();
    }

    private Attachments.Attachment added(String name, byte[] content) throws IOException {
        return ((Outcome.Added) attachments.add(petition, name, new ByteArrayInputStream(content))).attachment();
    }

    private String refusal(String name, byte[] content) throws IOException {
        return ((Outcome.Refused) attachments.add(petition, name, new ByteArrayInputStream(content))).sentence();
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        return bytes.toByteArray();
    }

    private Path place(String sha256) {
        return settings.files().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private long drafts() throws IOException {
        try (var files = Files.list(settings.files())) {
            return files.map(Path::getFileName)
                    .filter(name -> name.toString().matches("(draft|sealed).*"))
                    .count();
        }
    }
}
