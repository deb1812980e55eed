package org.huiyin.process.rereview;

import org.huiyin.process.ProcessVariable;

/** What re-review.bpmn has beside review.bpmn. */
final class RereviewProcess {

    static final String PUBLISH = "UserTask_PublishRereview";

    static final ProcessVariable<Boolean> HEARD = new ProcessVariable<>("heard", Boolean.class);

    private RereviewProcess() {}
}
