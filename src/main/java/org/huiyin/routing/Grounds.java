package org.huiyin.routing;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.statute.Ending;
import org.huiyin.statute.ProductTable;
import org.huiyin.statute.UnusableTable;
import org.jspecify.annotations.Nullable;

/** The grounds of refusal that hold here: those of the Regulation, and local ones that are switched on. */
public class Grounds {

    private final List<Ground> all;
    private final List<Ground> inForce;

    private Grounds(List<Ground> all, List<Ground> inForce) {
        this.all = all;
        this.inForce = inForce;
    }

    /** Codes of every ground that there is, local ones that are switched off included. */
    public Set<String> codes() {
        return all.stream().map(Ground::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Refuses a table that cannot be read, and a switch for a ground that no table knows. */
    static Grounds load(String file, List<String> switchedOn) {
        return ProductTable.load(file, "不予受理依据", text -> of(read(file, text), file, switchedOn));
    }

    /** Throws {@link UnusableTable} for the first line that cannot be understood. */
    static List<Ground> read(String file, Reader text) throws IOException {
        var all = new ArrayList<Ground>();
        try (var lines = ProductTable.lines(text)) {
            for (CSVRecord line : lines) {
                Ground ground = UnusableTable.unless(file, lines.getCurrentLineNumber(), () -> ground(line));
                if (Ground.find(all, ground.code()) != null) {
                    throw new UnusableTable(file, lines.getCurrentLineNumber(), "代码 " + ground.code() + " 与上文重复");
                }
                all.add(ground);
            }
        }
        return all;
    }

    private static Grounds of(List<Ground> all, String file, List<String> switchedOn) {
        for (String code : switchedOn) {
            if (Ground.find(all, code) == null) {
                throw new IllegalStateException(
                        "配置 huiyin.proposals.local-grounds 中的 " + code + " 不在 " + file + " 中，请核对代码。");
            }
        }
        return new Grounds(
                all,
                all.stream()
                        .filter(ground -> !ground.local() || switchedOn.contains(ground.code()))
                        .toList());
    }

    private static Ground ground(CSVRecord line) {
        UnusableTable.require(line.isConsistent(), "应为 code,ending,local,label 四列");
        UnusableTable.require(!line.get("code").isEmpty() && !line.get("label").isEmpty(), "code 和 label 不能为空");
        UnusableTable.require(line.get("local").matches("yes|no"), "local 只能是 yes 或 no，不能是 " + line.get("local"));
        var ending = Ending.valueOf(line.get("ending"));
        UnusableTable.require(ending.name().startsWith("REFUSED_"), "办结方式 " + ending + " 不是不予受理");
        return new Ground(
                line.get("code"), line.get("label"), ending, line.get("local").equals("yes"));
    }

    @Nullable
    Ground find(@Nullable String code) {
        return Ground.find(inForce, code);
    }

    /** Label by code, as the officer is offered them. */
    Map<String, String> offered() {
        var labels = new LinkedHashMap<String, String>();
        inForce.forEach(ground -> labels.put(ground.code(), ground.label()));
        return labels;
    }
}
