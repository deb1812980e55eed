package broken;

import org.camunda.bpm.engine.impl.interceptor.Command;

record KnowsTheEnginesInside(Command<String> command) {}
