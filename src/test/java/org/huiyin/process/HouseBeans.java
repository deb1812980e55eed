package org.huiyin.process;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Delegates and officers' tasks of the process room, found without starting the application. */
final class HouseBeans {

    private HouseBeans() {}

    /** Bean names of the delegates. */
    static Set<String> delegates() {
        return classes(JavaDelegate.class).keySet();
    }

    /** Officers' tasks by key; only their key and fields may be asked, for they have nothing to work with. */
    static Map<String, OfficerTask> tasks() {
        return classes(OfficerTask.class).values().stream()
                .map(type -> (OfficerTask) bare(type))
                .collect(Collectors.toMap(OfficerTask::key, Function.identity()));
    }

    private static Map<String, Class<?>> classes(Class<?> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        var names = new TreeMap<String, Class<?>>();
        for (BeanDefinition found : scanner.findCandidateComponents("org.huiyin.process")) {
            var name = AnnotationBeanNameGenerator.INSTANCE.generateBeanName(found, new SimpleBeanDefinitionRegistry());
            names.put(name, ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
        }
        return names;
    }

    private static Object bare(Class<?> type) {
        try {
            Constructor<?> constructor = List.of(type.getDeclaredConstructors()).get(0);
            constructor.setAccessible(true);
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
