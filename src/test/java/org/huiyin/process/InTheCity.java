package org.huiyin.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huiyin.process.book.Chronicle;
import org.huiyin.process.book.StoryOutcome;
import org.huiyin.process.book.Walk;
import org.huiyin.process.engine.WalkedDecisions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with {@link TestCity}; each test begins on 2 March 2026 and leaves the clock as it was. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
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
@interface InTheCity {}
