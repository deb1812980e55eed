package org.huiyin.process;

import java.time.Duration;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Organization;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

final class InTheCityExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext house = SpringExtension.getApplicationContext(test);
        TestCity.stand(house.getBean(Organization.class));
        house.getBean(Life.class).on("2026-03-02");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(MovableClock.class).moveTo(Duration.ZERO);
    }
}
