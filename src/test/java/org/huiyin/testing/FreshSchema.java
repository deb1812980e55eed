package org.huiyin.testing;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points a test class's application at a schema of its own; equal only for the same class. */
record FreshSchema(Class<?> testClass) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var schema = RealServer.get().freshSchema(testClass.getSimpleName());
        TestPropertyValues.of(
                        "spring.datasource.url=" + schema.url(),
                        "spring.datasource.username=" + schema.user(),
                        "spring.datasource.password=" + schema.password(),
                        "spring.datasource.hikari.maximum-pool-size=20",
                        "spring.datasource.hikari.minimum-idle=1")
                .applyTo(context);
    }

    static class Factory implements ContextCustomizerFactory {

        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
            return new FreshSchema(testClass);
        }
    }
}
