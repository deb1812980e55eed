package org.huiyin.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one browser: a context of their own, so that two visitors share no session. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final int TALL = 2000;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Sits down before a server on this machine. */
    public Visitor(int port) {
        address = "http://127.0.0.1:" + port;
        context = Chromium.find()
                .orElseThrow()
                .newContext(new NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900));
        page = context.newPage();
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    public Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    /** Uncaught errors of the page's scripts so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps the page as {@link #keepPicture} does, on a screen so tall that what scrolls inside it stands there whole. */
    public void keepTallPicture(String name) {
        var usual = page.viewportSize();
        page.setViewportSize(usual.width, TALL);
        keepPicture(name);
        page.setViewportSize(usual.width, usual.height);
    }

    /** Keeps the page as target/screenshots/NAME.png, whole length. */
    public void keepPicture(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
