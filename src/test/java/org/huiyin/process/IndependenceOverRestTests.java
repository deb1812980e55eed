package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.book.Chronicle;
import org.huiyin.process.book.StoryOutcome;
import org.huiyin.process.book.Walk;
import org.huiyin.process.engine.WalkedDecisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * Nobody reviews what they decided, by whatever door they come: the engine's REST interface and the product's, by id. Each
 * is an administrator and a reviewer of the office, so that nothing but the wall stands in their way.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({
    Life.class,
    AnyTime.class,
    OrganSteps.class,
    Counter.class,
    Desk.class,
    Timers.class,
    Chronicle.class,
    Walk.class,
    WalkedDecisions.class,
    StoryOutcome.class
})
@ExtendWith(InTheCityExtension.class)
class IndependenceOverRestTests {

    private static final String PASSWORD = "correct horse battery";
    private static final String DECIDER = TestCity.DISTRICT_LEADER;
    private static final String ACTING = "restdaili";
    /** A head of the deciding organ, for whom somebody acts. */
    private static final String AWAY = "restfuze";

    private static final Post LEADING = new Post(TestCity.DISTRICT_HOUSING, Role.LEADER);
    private static final String COLLEAGUE = "resttongshi";
    private static final String REVIEWER = TestCity.DISTRICT_REVIEWER;

    @LocalServerPort
    private int port;

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Desk desk;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Organization organization;

    @Autowired
    private Credentials credentials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {DECIDER, ACTING, COLLEAGUE})
    void theWallStandsAtEveryDoor(String who) throws Exception {
        String petition = asked();
        String task = task(petition);

        try {
            appoint(who);
            assertThat(status(called(who, "/task/" + task + "/claim", "{\"userId\":\"" + who + "\"}")))
                    .isIn(403, 404);
            assertThat(status(called(who, "/task/" + task + "/complete", "{}"))).isIn(403, 404);
            assertThat(status(called(who, "/task/" + task + "/submit-form", "{}")))
                    .isIn(403, 404);
            assertThat(status(called(who, "/task/" + task + "/form-variables", null)))
                    .isIn(403, 404);
            assertThat(dossier(who, task)).isEqualTo(403);
        } finally {
            relieve(who);
        }

        assertThat(life.open(petition, ReviewSteps.CHECK).getAssignee()).isNull();
        assertThat(desk.open(petition, ReviewSteps.CHECK)).hasSize(1);
    }

    @Test
    void theSameDoorsAreOpenToWhoeverHadNoHandInIt() throws Exception {
        String task = task(asked());
        credentials.set(List.of(REVIEWER), PASSWORD);
        var admin = new Post(TestCity.DISTRICT_BUREAU, Role.ADMIN);
        organization.appoint(new Officer(REVIEWER, "鲁复查"), admin, today());

        HttpResponse<String> claimed;
        int seen;
        try {
            claimed = called(REVIEWER, "/task/" + task + "/claim", "{\"userId\":\"" + REVIEWER + "\"}");
            seen = dossier(REVIEWER, task);
        } finally {
            organization.relieve(REVIEWER, admin, today());
        }

        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
        assertThat(seen).isEqualTo(200);
    }

    private String asked() {
        return ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", life.today())
                .petition();
    }

    private String task(String petition) {
        return officer.asSystem(() -> life.open(petition, ReviewSteps.CHECK)).getId();
    }

    private void appoint(String who) {
        var person = new Officer(who, organization.officerName(who));
        posts(who).forEach(post -> organization.appoint(person, post, today()));
        if (who.equals(ACTING)) {
            organization.appoint(new Officer(AWAY, "单负责"), LEADING, today());
            organization.absent(AWAY, today(), today(), who);
        }
        credentials.set(List.of(who), PASSWORD);
    }

    private void relieve(String who) {
        posts(who).forEach(post -> organization.relieve(who, post, today()));
        if (who.equals(ACTING)) {
            organization.relieve(AWAY, LEADING, today());
        }
    }

    private static List<Post> posts(String who) {
        var reviewer = new Post(TestCity.DISTRICT_BUREAU, Role.REVIEWER);
        var admin = new Post(TestCity.DISTRICT_BUREAU, Role.ADMIN);
        return who.equals(COLLEAGUE)
                ? List.of(reviewer, admin, new Post(TestCity.DISTRICT_HOUSING, Role.LEGAL))
                : List.of(reviewer, admin);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int status(HttpResponse<String> answer) {
        return answer.statusCode();
    }

    /** As another system or an administrator's script does it: name and password in each call. */
    private HttpResponse<String> called(String who, String path, String body) throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString((who + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(at("/engine-rest/engine/" + engine.getName() + path))
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/json");
        return HttpClient.newHttpClient()
                .send(
                        (body == null ? request.GET() : request.POST(BodyPublishers.ofString(body))).build(),
                        BodyHandlers.ofString());
    }

    /** As the officer's browser does it, after logging in. */
    private int dossier(String who, String task) throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String page = browser.send(HttpRequest.newBuilder(at("/login")).build(), BodyHandlers.ofString())
                .body();
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        var login = browser.send(
                HttpRequest.newBuilder(at("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                form(Map.of("username", who, "password", PASSWORD, "_csrf", token.group(1)))))
                        .build(),
                BodyHandlers.ofString());
        assertThat(login.statusCode()).isEqualTo(302);
        return browser.send(
                        HttpRequest.newBuilder(at("/api/dossier?task=" + task)).build(), BodyHandlers.ofString())
                .statusCode();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
