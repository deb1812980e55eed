package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;

/** Beans are named by their class without its room, as models name their delegates; so no two may be called alike. */
class BeanNamesTests {

    @Test
    void noTwoRoomsNameABeanAlike() {
        assertThat(alike("org.huiyin")).isEmpty();
    }

    @Test
    void twoBeansOfOneNameAreNoticed() {
        assertThat(alike("broken.twins")).containsOnlyKeys("twin");
    }

    private static Map<String, List<String>> alike(String room) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles("demo");
        var names = new AnnotationBeanNameGenerator();
        var registry = new SimpleBeanDefinitionRegistry();
        var byName = new ClassPathScanningCandidateComponentProvider(true, environment)
                .findCandidateComponents(room).stream()
                        .collect(Collectors.groupingBy(
                                bean -> names.generateBeanName(bean, registry),
                                TreeMap::new,
                                Collectors.mapping(BeanDefinition::getBeanClassName, Collectors.toList())));
        byName.values().removeIf(classes -> classes.size() == 1);
        return byName;
    }
}
