package org.huiyin.process.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;

/** Refuses a set whose decision tables the house cannot ask or whose answers it would not understand. */
@Component
class TableCheck {

    private static final String REMEDY = "请用 Camunda Modeler 改正上述各处，升高决策表的版本标签，再重新启动。";

    private final List<TableContract> contracts;
    private final TableCells cells = new TableCells();

    TableCheck(List<TableContract> contracts) {
        this.contracts = contracts;
    }

    /** Throws {@link ModelRefused} with a sentence for each cell that is wrong: which file, which rule, what to do. */
    void check(ModelSet set) {
        var findings = new ArrayList<String>();
        for (TableContract contract : contracts) {
            var file = set.files().stream()
                    .filter(ModelFile::isDecision)
                    .filter(each -> each.text().contains("decision id=\"" + contract.decision() + "\""))
                    .findFirst();
            if (file.isEmpty()) {
                findings.add("缺少决策表“" + contract.decision() + "”，请在 processes 目录中补上它的 .dmn 文件。");
            } else {
                findings.addAll(findings(file.get(), contract));
            }
        }
        if (!findings.isEmpty()) {
            throw new ModelRefused(String.join("\n", findings), REMEDY);
        }
    }

    private List<String> findings(ModelFile file, TableContract contract) {
        try {
            DecisionTable.read(contract.decision(), new ByteArrayInputStream(file.content()));
            DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
            Decision decision = model.getModelElementById(contract.decision());
            List<String> cellByCell = new TableReading(file.name(), decision, contract, cells).findings();
            return cellByCell.isEmpty() ? asAWhole(file, contract) : cellByCell;
        } catch (BadDecision | ModelException unreadable) {
            return List.of("决策表文件 " + file.name() + "：" + unreadable.getMessage());
        }
    }

    private static List<String> asAWhole(ModelFile file, TableContract contract) {
        var table = new TableOnFile(contract.decision(), file.content());
        String where = "决策表“" + contract.decision() + "”（" + file.name() + "）：";
        try {
            return contract.answers().wrong(table::evaluate).stream()
                    .map(what -> where + what + "。")
                    .toList();
        } catch (IllegalArgumentException unanswered) {
            return List.of(where + unanswered.getMessage());
        }
    }
}
