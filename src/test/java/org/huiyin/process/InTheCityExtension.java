package org.huiyin.process;

import java.time.Duration;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Organization;
import org.huiyin.organization.StandingPosts;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

final class InTheCityExtension implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace CITIES = Namespace.create(InTheCityExtension.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext house = SpringExtension.getApplicationContext(test);
        TestCity.stand(house.getBean(Organization.class));
        test.getRoot().getStore(CITIES).getOrComputeIfAbsent(house, each -> StandingPosts.of(each));
        house.getBean(Life.class).on("2026-03-02");
    }

    /** The city is shared by all classes: who was appointed in one test holds no post in the next. */
    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext house = SpringExtension.getApplicationContext(test);
        house.getBean(MovableClock.class).moveTo(Duration.ZERO);
        test.getRoot().getStore(CITIES).get(house, StandingPosts.class).restore(house);
    }
}
