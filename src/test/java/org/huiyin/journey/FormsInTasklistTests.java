package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.Test;

/** Every form as the form-js of the real Tasklist draws it, on a screen as officers have it. */
class FormsInTasklistTests extends InTown {

    private static final Path FORMS = Path.of("forms");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    @Test
    void everyFormIsDrawnWhole() {
        Map<String, String> forms = forms();
        var flaws = new TreeMap<String, List<String>>();

        var errors = shown(screen -> forms.forEach((name, form) -> flaws.put(name, screen.flaws(form))));

        assertThat(flaws.values()).as("%s", flaws).hasSameSizeAs(forms.values()).allMatch(List::isEmpty);
        assertThat(errors).isEmpty();
    }

    @Test
    void aFieldWithoutALabelIsFound() {
        String form = forms().get("sign-supervision.form").replace("\"label\": \"审批意见\"", "\"label\": \"\"");
        var flaws = new ArrayList<String>();

        shown(screen -> flaws.addAll(screen.flaws(form)));

        assertThat(flaws).anyMatch(flaw -> flaw.startsWith("empty label"));
    }

    /** Errors that the browser wrote into its console meanwhile. */
    private List<String> shown(Consumer<FormOnShow> look) {
        var errors = new ArrayList<String>();
        var sheet = Usual.sheet("CLAIM", "反映路灯不亮", "请求修复路灯", "路灯不亮一个月。");
        try (var walk = registered("forms", Town.REGISTRAR, sheet)) {
            walk.looks(Town.REGISTRAR, Usual.SORT, (tasklist, page) -> {
                page.setViewportSize(WIDTH, HEIGHT);
                page.onConsoleMessage(message -> errors.addAll(error(message)));
                look.accept(new FormOnShow(tasklist.claim(), page));
            });
        }
        return errors;
    }

    private static List<String> error(ConsoleMessage message) {
        return message.type().equals("error") ? List.of(message.text()) : List.of();
    }

    private static Map<String, String> forms() {
        var forms = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(FORMS)) {
            for (Path file : files.toList()) {
                forms.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return forms;
    }
}
