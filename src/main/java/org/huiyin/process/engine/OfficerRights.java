package org.huiyin.process.engine;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;

/**
 * The engine's rights, but for two harmless questions that Tasklist asks with every page: how much history is kept, and
 * which application put a model down.
 */
class OfficerRights extends AuthorizationCommandChecker {

    @Override
    public void checkReadHistoryLevel() {
        // a setting of the installation, not a fact about a petition
    }

    @Override
    public void checkReadProcessApplicationForDeployment() {
        // likewise; models are put down by the house alone
    }
}
