package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.liability.LiabilityStart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 提出责任事实认定 (arts 42 to 46): a fact that ledger or file suggest, or one that somebody found and can prove. */
@Component
@Order(148)
class ProposeLiability implements AnyTimeAct {

    private final LiabilityChoices choices;
    private final AllegationForm form;
    private final LiabilityStart start;

    ProposeLiability(LiabilityChoices choices, AllegationForm form, LiabilityStart start) {
        this.choices = choices;
        this.form = form;
        this.start = start;
    }

    @Override
    public String key() {
        return "liability";
    }

    @Override
    public String title() {
        return "提出责任事实认定";
    }

    @Override
    public String help() {
        return "信访部门发现第四十二条至第四十六条所列情形的，可以提出认定：选择系统根据期限和案卷列出的待认定事实，或者自行写明。由没有参与提出的负责人审查，认定的书面告知有关单位，有关单位可以提出异议；"
                + "信访部门自身的责任由上一级信访部门认定（第四十三条）。";
    }

    @Override
    public List<Entry> entries() {
        return AllegationForm.entries();
    }

    @Override
    public Optional<String> organ(String petition) {
        return choices.bureau(petition);
    }

    @Override
    public Until until() {
        return Until.ITSELF;
    }

    @Override
    public String against(At at) {
        if (!choices.isSupervising(at)) {
            return "责任事实由信访部门的督查专员、负责人提出认定。";
        }
        return choices.organs(at).isEmpty() ? "本件没有可以由本单位认定责任的机关、单位。" : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        return form.choices(at);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        var fact = form.fact(at, answers);
        var against = form.against(at, answers, fact);
        if (!against.isEmpty()) {
            return Completion.unless(against);
        }
        var allegation = form.allegation(at, answers, fact);
        return Completion.unless(
                start.begin(at.petition(), at.organ(), at.officer(), allegation).refusals());
    }
}
