package org.huiyin.process.proposals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.process.engine.Decisions.Row;
import org.huiyin.process.engine.Tables;

/**
 * By hand: what the tables propose for files of real messages. Arguments: CSV files with the columns 留言主题, 留言详情 and
 * perhaps 一级分类 (the label) or 答复意见 (the reply). Prints Markdown. Run in src/test with the test class path.
 */
final class ProposalFigures {

    private final Reader reader = new Reader(Path.of("src/main/resources/registry/content-classes.csv"));
    private final Signs signs = Signs.read();
    private final Map<String, Integer> directions = new TreeMap<>();
    private final Map<String, Integer> lanes = new TreeMap<>();
    private final Map<String, Integer> paths = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, int[]> organs = new TreeMap<>();
    private int messages;

    private ProposalFigures() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            var figures = new ProposalFigures();
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (var rows = format.parse(Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8))) {
                rows.forEach(figures::take);
            }
            System.out.println(figures.table());
        }
    }

    private void take(CSVRecord message) {
        messages++;
        String headline = message.get("留言主题");
        String text = message.get("留言详情");
        String label = message.isMapped("一级分类") ? message.get("一级分类") : "";
        String first = reader.firstLevel(label);
        String read = reader.contentClass(headline, text, "");
        if (!label.isEmpty()) {
            compare(read, first);
        }
        String code = first.isEmpty() ? read : reader.contentClass(headline, text, first);
        Map<String, Object> inputs = inputs(headline, text, code.isEmpty() ? first : code);
        propose(inputs);
        if (message.isMapped("答复意见")) {
            compare(inputs, Replies.organsNamedIn(message.get("答复意见")));
        }
    }

    private void propose(Map<String, Object> inputs) {
        Row best = Tables.ask("sorting", inputs).get(0);
        count(directions, best.outputs().get("direction") + " | " + best.rule());
        count(lanes, best.outputs().get("lane").toString());
        var matter = new HashMap<>(inputs);
        Tables.ask("weighing", inputs).forEach(row -> matter.putAll(row.outputs()));
        Row route = Tables.ask("route", matter).get(0);
        count(
                paths,
                route.outputs().get("path") + " " + route.outputs().getOrDefault("route", "") + " | " + route.rule());
        List<Row> competent = Tables.ask("competence", inputs);
        count(counts, competent.isEmpty() ? "without a competent organ" : "with a competent organ");
    }

    private void compare(String read, String first) {
        String outcome =
                read.isEmpty() ? "no class read" : read.startsWith(first) ? "class read agrees" : "class read differs";
        count(counts, "label: " + outcome);
    }

    /** The reply says who really dealt with it. */
    private void compare(Map<String, Object> inputs, Set<String> named) {
        if (named.isEmpty()) {
            count(counts, "reply: names no organ of the list");
            return;
        }
        List<String> proposed = Tables.ask("competence", inputs).stream()
                .map(row -> row.outputs().get("organ").toString())
                .toList();
        String outcome = "reply: other organ than proposed";
        if (proposed.isEmpty()) {
            outcome = "reply: nothing proposed";
        } else if (named.contains(proposed.get(0))) {
            outcome = "reply: first proposal is among the organs named";
        } else if (proposed.stream().anyMatch(named::contains)) {
            outcome = "reply: a further proposal is among the organs named";
        }
        count(counts, outcome);
        String key = outcome;
        named.forEach(organ -> {
            int[] figures = organs.computeIfAbsent(organ, each -> new int[2]);
            figures[0]++;
            figures[1] += key.startsWith("reply: first") && proposed.get(0).equals(organ) ? 1 : 0;
        });
    }

    private Map<String, Object> inputs(String headline, String text, String code) {
        var inputs = new HashMap<String, Object>();
        inputs.put("purpose", reader.purpose(headline));
        inputs.put("firstLevel", code.substring(0, Math.min(2, code.length())));
        inputs.put("secondLevel", code.substring(0, Math.min(4, code.length())));
        inputs.put("contentClass", code);
        inputs.put("channel", "LEADERS_MAILBOX");
        inputs.put("headCount", 1);
        inputs.put("locality", reader.locality(headline + text));
        inputs.put("earlier", "NONE");
        inputs.put("localGrounds", List.of());
        inputs.putAll(Map.of("reportBack", false, "assigned", false, "severalOrgans", false));
        Map<Sign, String> found = signs.in(headline, text, code);
        for (Sign sign : Sign.values()) {
            inputs.put(sign.input(), found.containsKey(sign));
            if (found.containsKey(sign)) {
                count(counts, "sign: " + sign);
            }
        }
        return inputs;
    }

    private static void count(Map<String, Integer> into, String key) {
        into.merge(key, 1, Integer::sum);
    }

    private String table() {
        var text = new StringBuilder(messages + " messages\n\n");
        append(text, "| direction | rule | messages |\n|---|---|---|\n", directions);
        append(text, "| path, route | rule | messages |\n|---|---|---|\n", paths);
        append(text, "| lane | messages |\n|---|---|\n", lanes);
        append(text, "| what | messages |\n|---|---|\n", counts);
        text.append("| organ named in the reply | replies | first proposal |\n|---|---|---|\n");
        organs.forEach((organ, figures) -> text.append("| %s | %d | %d |%n".formatted(organ, figures[0], figures[1])));
        return text.toString();
    }

    private static void append(StringBuilder text, String head, Map<String, Integer> counts) {
        text.append(head);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> text.append("| " + entry.getKey() + " | " + entry.getValue() + " |\n"));
        text.append('\n');
    }
}
