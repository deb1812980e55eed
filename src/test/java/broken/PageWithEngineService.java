package broken;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Controller;

@Controller
record PageWithEngineService(TaskService tasks) {}
