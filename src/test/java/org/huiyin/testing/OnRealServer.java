package org.huiyin.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Runs a test class on a fresh schema of the {@link RealServer}. With {@code @SpringBootTest} the application's
 * DataSource is that schema, and the class has an application context of its own. Skipped, and said so, where the
 * machine has no server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(RealServerCondition.class)
@ContextCustomizerFactories(FreshSchema.Factory.class)
public @interface OnRealServer {}
