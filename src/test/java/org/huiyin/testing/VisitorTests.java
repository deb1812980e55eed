package org.huiyin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The browser itself, before a page of three lines. */
@InBrowser
class VisitorTests {

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var page = "<meta charset=utf-8><p>𠮷</p><script>document.cookie ||= 'seat=1'; nothing.at.all</script>";
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(page.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void seesThePageAndItsScriptsComplaints() {
        try (var visitor = new Visitor(server.getAddress().getPort())) {
            var page = visitor.open("/");
            visitor.keepPicture("visitor");

            assertThat(page.textContent("p")).isEqualTo("𠮷");
            assertThat(visitor.complaints()).singleElement().asString().contains("nothing");
            assertThat(Path.of("target", "screenshots", "visitor.png")).isNotEmptyFile();
        }
    }

    @Test
    void twoVisitorsShareNoSession() {
        try (var first = new Visitor(server.getAddress().getPort());
                var second = new Visitor(server.getAddress().getPort())) {
            first.open("/");

            assertThat(first.page().context().cookies()).hasSize(1);
            assertThat(second.page().context().cookies()).isEmpty();
        }
    }
}
