package org.huiyin.process.engine;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;

/** The engine's rights, but for one harmless question that Tasklist asks with every page: how much history is kept. */
class OfficerRights extends AuthorizationCommandChecker {

    @Override
    public void checkReadHistoryLevel() {
        // a setting of the installation, not a fact about a petition
    }
}
