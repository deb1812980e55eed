package org.huiyin.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Expressions in models and filters see process variables and a short list of beans, nothing else of the application,
 * and never a class: without this an expression can run any code.
 */
class GuardedExpressions extends JuelExpressionManager {

    private static final Set<String> FORBIDDEN =
            Set.of("getClass", "class", "forName", "getClassLoader", "classLoader");

    GuardedExpressions(ExpressionBeans beans) {
        super(beans);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new NoReflection());
        return resolver;
    }

    /** Bean properties and methods, but no way to a class. */
    private static final class NoReflection extends BeanELResolver {

        @Override
        public @Nullable Object getValue(ELContext context, Object base, Object property) {
            refuse(property);
            return super.getValue(context, base, property);
        }

        @Override
        public @Nullable Object invoke(
                ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
            refuse(method);
            if (base instanceof Class<?> || base instanceof ClassLoader) {
                throw new ELException("表达式中不允许访问类：" + base);
            }
            return super.invoke(context, base, method, types, parameters);
        }

        private static void refuse(@Nullable Object name) {
            if (name != null && FORBIDDEN.contains(name.toString())) {
                throw new ELException("表达式中不允许使用 " + name);
            }
        }
    }
}
