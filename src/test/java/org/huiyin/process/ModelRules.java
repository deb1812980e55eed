package org.huiyin.process;

import java.util.List;
import java.util.Set;

/** Every rule over one model. */
final class ModelRules {

    private ModelRules() {}

    static List<Finding> check(CheckedModel model, Set<String> delegates) {
        NamingRules.check(model);
        FlowRules.check(model);
        DrawingRules.check(model);
        BindingRules.check(model, delegates);
        return model.findings();
    }
}
