package org.huiyin.process.engine;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The beans an expression may name: delegates, and the few helpers for dates. Looked up late, when a model runs. */
@Component
class ExpressionBeans extends AbstractMap<Object, Object> {

    private static final Set<String> HELPERS = Set.of("due", "workingDays");

    private final BeanFactory beans;

    ExpressionBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean
                && beans.containsBean(bean)
                && (HELPERS.contains(bean) || beans.isTypeMatch(bean, JavaDelegate.class));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    /** The map is only ever asked by name. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
