package org.huiyin.process.engine;

import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateVariableInstance;
import org.camunda.bpm.engine.delegate.VariableListener;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a variable that the process does not declare, whoever sets it, and values that could hold a text: variables
 * carry decisions, never what a petitioner wrote.
 */
class DeclaredVariables implements VariableListener<DelegateVariableInstance<?>> {

    private static final int LONGEST = 64;

    private final String process;
    private final Set<String> declared;

    DeclaredVariables(String process, Set<String> declared) {
        this.process = process;
        this.declared = declared;
    }

    @Override
    public void notify(DelegateVariableInstance<?> variable) {
        if (!declared.contains(variable.getName())) {
            throw new ProcessEngineException(
                    "流程 " + process + " 没有声明变量 " + variable.getName() + "，不能写入。请在流程的扩展属性 variables 中声明。");
        }
        if (!isDecision(variable.getValue())) {
            throw new ProcessEngineException("流程变量 " + variable.getName() + " 只能是短字符串、布尔、整数或者日期。");
        }
    }

    private static boolean isDecision(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length() <= LONGEST;
        }
        return value == null || value instanceof Boolean || value instanceof Integer || value instanceof Date;
    }
}
