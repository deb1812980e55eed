package org.huiyin.webapps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves our scripts beside an empty page and prepared answers of the API, and remembers what was asked. */
final class ScriptServer implements AutoCloseable {

    private static final String PAGE = "<!doctype html><base app-name=tasklist><meta charset=utf-8><body>";

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Answer(int status, String type, byte[] body) {

        static Answer of(int status, String type, String body) {
            return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    ScriptServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void prepare(String path, int status, String json) {
        answers.put(path, Answer.of(status, "application/json", json));
    }

    /** Paths of the API with their queries, in the order asked. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/api/")) {
            asked.add(exchange.getRequestURI().toString());
        }
        var answer = answerTo(path);
        exchange.getResponseHeaders().add("Content-Type", answer.type() + "; charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    private Answer answerTo(String path) {
        if (path.startsWith("/app/")) {
            return Answer.of(200, "text/javascript", Webapp.text(path.substring(1)));
        }
        return answers.getOrDefault(path, Answer.of(200, "text/html", PAGE));
    }
}
