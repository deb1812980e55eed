package org.huiyin.process.joining;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Way;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Archived;
import org.huiyin.registry.Links;
import org.huiyin.registry.Register;
import org.springframework.stereotype.Component;

/** 核对主件: what became of the main petition before this one began to wait is told by no message any more. */
@Component
class LookAtMain implements JavaDelegate {

    private final Links links;
    private final Acts acts;
    private final Register register;

    LookAtMain(Links links, Acts acts, Register register) {
        this.links = links;
        this.acts = acts;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        // whoever is just archiving or ending the main petition is waited for, or waits and then finds this one waiting
        links.joinedInto(petition).ifPresent(main -> register.hold(List.of(petition, main)));
        Optional<String> main = links.joinedInto(petition);
        Way way = main.map(this::of).orElse(Way.SORT);
        Way.VARIABLE.write(execution, way);
    }

    private Way of(String main) {
        return acts.latest(main, Archived.class).isPresent() ? Way.CLOSED : Way.JOINED;
    }
}
