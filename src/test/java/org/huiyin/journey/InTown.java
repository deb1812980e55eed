package org.huiyin.journey;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.huiyin.testing.InBrowser;
import org.huiyin.testing.OpenSteps;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The product in {@link Town}, with its pages and the real Tasklist; every journey shares one running application. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // the webapps are asked for by the engine's name, and pages link to this one
        properties = "camunda.bpm.generate-unique-process-engine-name=false")
@ActiveProfiles("test")
@InBrowser
abstract class InTown {

    @LocalServerPort
    int port;

    @Autowired
    Petitions petitions;

    @Autowired
    MovableClock clock;

    OpenSteps open;

    @BeforeEach
    void found(
            @Autowired Organization organization,
            @Autowired Credentials credentials,
            @Autowired CurrentOfficer officer,
            @Autowired DataSource database,
            @Autowired ManagementService jobs) {
        open = new OpenSteps(database, jobs);
        officer.asSystem(() -> {
            Town.found(organization, credentials);
            return null;
        });
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo(Duration.ZERO);
    }

    /** A petition registered by the officer, to be walked; the sheet is filled beyond what every petition has. */
    Walk registered(String name, String officer, Consumer<Page> sheet) {
        var walk = new Walk(port, name);
        walk.register(officer, sheet);
        return walk;
    }

    boolean isArchived(Walk walk) {
        return petitions.facts(walk.number()).orElseThrow().archivedOn() != null;
    }
}
