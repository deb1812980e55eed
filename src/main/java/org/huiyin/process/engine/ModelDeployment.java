package org.huiyin.process.engine;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.process.engine.ModelSet.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts models, decisions and forms down as one set, one node at a time. A set that was ever put down is never put down
 * again, so a restarting older node cannot put an older model on top of a newer one.
 */
@Component
class ModelDeployment {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

    private final RepositoryService repository;
    private final ModelRegister register;
    private final LatestDecisions decisions;
    private final Recorded recorded;

    ModelDeployment(
            RepositoryService repository, ModelRegister register, LatestDecisions decisions, Recorded recorded) {
        this.repository = repository;
        this.register = register;
        this.decisions = decisions;
        this.recorded = recorded;
    }

    /** True when the set was new; throws {@link ModelRefused} where it contradicts what was put down before. */
    @Transactional
    public boolean deploy(ModelSet set) {
        register.lock();
        if (register.knowsSet(set.digest())) {
            return false;
        }
        set.models().forEach(this::check);
        var deployment = repository.createDeployment().name("huiyin").source("huiyin");
        set.files().forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        deployment.deploy();
        decisions.forgetAfterCommit();
        register.add(set);
        recorded.that(Fact.of("MODELS_DEPLOYED").with("set", set.digest()));
        LOG.info("Deployed {} models in one set", set.models().size());
        return true;
    }

    private void check(Model model) {
        register.digestOf(model).ifPresent(digest -> {
            if (!digest.equals(model.digest())) {
                throw new ModelRefused("模型 " + model.key() + "（" + model.file() + "）的版本标签 " + model.tag()
                        + " 已经部署过，但是内容或者所用表单与当时不同。请升高版本标签后再部署。");
            }
            String newest = register.newestTag(model).orElseThrow();
            if (!newest.equals(model.tag())) {
                throw new ModelRefused("模型 " + model.key() + " 的版本标签 " + model.tag() + " 早于已经部署的 " + newest
                        + "。请使用最新的模型文件，或者以更高的版本标签部署。");
            }
        });
    }
}
