package org.huiyin.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.huiyin.process.engine.Decisions.Row;

/** One line of a table a jurist can read, asked of the house's decision table. */
record TableCase(CSVRecord line) {

    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("信访目的", "purpose"),
            Map.entry("信访形式", "channel"),
            Map.entry("涉法涉诉", "litigation"),
            Map.entry("提到仲裁", "arbitration"),
            Map.entry("提到行政程序", "otherProcedure"),
            Map.entry("请求查处", "illegality"),
            Map.entry("危险", "danger"),
            Map.entry("咨询", "consultation"),
            Map.entry("信访工作", "ownMatter"),
            Map.entry("属地", "locality"),
            Map.entry("此前同一事项", "earlier"),
            Map.entry("要求报告", "reportBack"),
            Map.entry("交办件", "assigned"),
            Map.entry("多个单位", "severalOrgans"));
    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("是", true),
            Map.entry("否", false),
            Map.entry("建议意见", "SUGGESTION"),
            Map.entry("检举控告", "ACCUSATION"),
            Map.entry("申诉求决", "CLAIM"),
            Map.entry("未定", "UNCLEAR"),
            Map.entry("来信", "LETTER"),
            Map.entry("来访", "VISIT"),
            Map.entry("网上信访", "NETWORK"),
            Map.entry("电话", "PHONE"),
            Map.entry("视频接访", "VIDEO"),
            Map.entry("本级", "OWN"),
            Map.entry("下级", "LOWER"),
            Map.entry("外地", "OUTSIDE"),
            Map.entry("不明", "UNKNOWN"),
            Map.entry("初次", "NONE"),
            Map.entry("本级在办", "OPEN_HERE"),
            Map.entry("下级在办", "OPEN_BELOW"),
            Map.entry("他处在办", "OPEN_ELSEWHERE"),
            Map.entry("已复核", "REREVIEWED"),
            Map.entry("已办结", "CLOSED"));

    static List<TableCase> in(String table) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Path file = Path.of("src/test/resources/decisions", table + ".csv");
        try (var rows = format.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(TableCase::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DecisionTable table(String file, String decision) {
        try {
            return DecisionTable.read(decision, Files.newInputStream(Path.of("processes", file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ids of all rules of the decision, without their prefix. */
    static Set<String> rules(String file, String decision) {
        var model = Dmn.readModelFromFile(Path.of("processes", file).toFile());
        Decision found = model.getModelElementById(decision);
        return found.getExpression().getChildElementsByType(Rule.class).stream()
                .map(rule -> rule.getId().replace("Rule_", ""))
                .collect(Collectors.toSet());
    }

    Map<String, Object> inputs() {
        var inputs = new HashMap<String, Object>();
        INPUTS.forEach((column, input) -> {
            if (line.isMapped(column)) {
                inputs.put(input, VALUES.get(get(column)));
            }
        });
        String code = get("内容分类");
        inputs.put("firstLevel", code.substring(0, Math.min(2, code.length())));
        inputs.put("secondLevel", code.substring(0, Math.min(4, code.length())));
        inputs.put("contentClass", code);
        inputs.put("headCount", line.isMapped("人数") ? Integer.valueOf(get("人数")) : 1);
        inputs.put("lane", line.isMapped("轨道") ? get("轨道") : "");
        inputs.put("localGrounds", line.isMapped("地方依据") ? List.of(get("地方依据")) : List.of());
        return inputs;
    }

    String get(String column) {
        return line.get(column);
    }

    boolean says(String column) {
        return Boolean.TRUE.equals(VALUES.get(get(column)));
    }

    static List<String> rules(List<Row> rows) {
        return rows.stream().map(row -> row.rule().replace("Rule_", "")).toList();
    }

    @Override
    public String toString() {
        return get("情形");
    }
}
