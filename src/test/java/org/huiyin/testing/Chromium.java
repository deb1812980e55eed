package org.huiyin.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser of this run of the JVM: HUIYIN_CHROMIUM, else the machine's own Chromium. Nothing is downloaded. */
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static @Nullable Optional<Browser> shared;

    private Chromium() {}

    static synchronized Optional<Browser> find() {
        if (shared == null) {
            var program = program();
            if (program.isEmpty()) {
                Presence.missing("Chromium (/usr/bin/chromium or HUIYIN_CHROMIUM)");
            }
            shared = program.map(Chromium::launch);
        }
        return shared;
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("HUIYIN_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser launch(Path program) {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        System.out.println("Browser: Chromium " + browser.version() + ", " + program);
        return browser;
    }
}
