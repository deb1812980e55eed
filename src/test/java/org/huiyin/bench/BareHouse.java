package org.huiyin.bench;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.testing.Life.Step;
import org.huiyin.testing.Town;

/** What the bare engine is given in place of the house: models and forms of the plain life, and what gateways read. */
final class BareHouse {

    static final Map<String, Object> BEGINNING = Map.of("bureau", Town.BUREAU, "receiver", Town.BUREAU, "way", "SORT");

    private static final List<String> MODELS = List.of(
            "petition",
            "sorting",
            "organ-handling",
            "acceptance",
            "opinion",
            "service",
            "after-service",
            "evaluation",
            "execution");

    private static final List<String> FORMS = List.of(
            "sort-petition",
            "tell-direction",
            "confirm-competence",
            "decide-route",
            "give-notice",
            "investigate",
            "draft-opinion",
            "approve-opinion",
            "record-service",
            "invite-evaluation",
            "record-execution",
            "archive-petition");

    private static final Map<String, Map<String, Object>> DECISIONS = Map.of(
            "UserTask_SortPetition", Map.of("way", "HANDLE", "responsibleOrgan", Town.HOUSING, "assigned", false),
            "UserTask_ConfirmCompetence", Map.of("finding", "OWN"),
            "UserTask_DecideRoute", Map.of("path", "OPINION"),
            "UserTask_Investigate", Map.of("investigated", true),
            "UserTask_DraftOpinion", Map.of("legalCheck", false, "grave", false),
            "UserTask_RecordService", Map.of("allServed", true),
            "UserTask_InviteEvaluation", Map.of("invited", true),
            "UserTask_RecordExecution", Map.of("executed", "DONE"));

    private BareHouse() {}

    static void deploy(RepositoryService repository) {
        var deployment = repository.createDeployment();
        MODELS.forEach(model -> deployment.addClasspathResource("processes/" + model + ".bpmn"));
        FORMS.forEach(form -> deployment.addClasspathResource("forms/" + form + ".form"));
        deployment.deploy();
    }

    static Map<Object, Object> beans() {
        JavaDelegate supported = execution -> execution.setVariable("outcome", "SUPPORTED");
        JavaDelegate reviewable = execution -> execution.setVariable("reviewable", true);
        JavaDelegate nothing = execution -> {};
        var beans = new HashMap<Object, Object>();
        beans.put("due", new SomeDay());
        beans.put("issueOpinion", supported);
        beans.put("beginAfterService", reviewable);
        beans.put("closeEvaluation", nothing);
        return beans;
    }

    /** Variables that the product gives to the engine when the step is completed. */
    static Map<String, Object> decisions(Step step) {
        if (step.element().equals("UserTask_ApproveOpinion")) {
            return step.values().get("decision").equals("APPROVE")
                    ? Map.of("opinionApproved", true, "grave", false)
                    : Map.of("opinionApproved", false);
        }
        return DECISIONS.getOrDefault(step.element(), Map.of());
    }

    /** Stands for the ledger. */
    public static final class SomeDay {

        public Date of(DelegateExecution execution, String duty) {
            return new Date(4_102_444_800_000L);
        }
    }
}
