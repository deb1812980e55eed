package org.huiyin.bench;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;

/** Counts everything the application does with its database, except what is read past the count. */
@TestConfiguration
class Counting {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Measured measured() {
        return new Measured();
    }

    @Bean
    static BeanPostProcessor countedDataSource(Measured measured) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? measured.counting(database) : bean;
            }
        };
    }

    /** The counted database of an application, and the way past the count. */
    static final class Measured {

        private final Trips trips = new Trips();
        private DataSource uncounted;

        private DataSource counting(DataSource database) {
            uncounted = database;
            return CountedDataSource.counting(database, trips);
        }

        Trips trips() {
            return trips;
        }

        DataSource uncounted() {
            return uncounted;
        }
    }
}
