package broken;

import org.camunda.bpm.engine.RuntimeService;

record KnowsTheEngine(RuntimeService runtime) {}
