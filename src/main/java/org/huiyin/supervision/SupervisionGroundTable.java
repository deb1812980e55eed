package org.huiyin.supervision;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.statute.Duty;
import org.huiyin.statute.ProductTable;

/** The table of grounds. A ground without a row, or a duty that proposes two, is refused at start. */
final class SupervisionGroundTable {

    static final SupervisionGroundTable OF_THE_PRODUCT =
            ProductTable.load("supervision/grounds.csv", "督办事由表", SupervisionGroundTable::read);

    private final Map<SupervisionGround, Row> rows = new EnumMap<>(SupervisionGround.class);
    private final Set<Duty> named = EnumSet.noneOf(Duty.class);

    static SupervisionGroundTable read(Reader text) throws IOException {
        var table = new SupervisionGroundTable();
        try (var lines = ProductTable.lines(text)) {
            for (CSVRecord line : lines) {
                table.add(lines.getCurrentLineNumber(), line);
            }
        }
        for (SupervisionGround ground : SupervisionGround.values()) {
            table.row(ground);
        }
        return table;
    }

    private void add(long number, CSVRecord line) {
        try {
            var ground = SupervisionGround.valueOf(line.get("code"));
            if (rows.put(ground, new Row(line.get("label"), line.get("basis"), duties(line))) != null) {
                throw new IllegalArgumentException(ground + " 重复");
            }
        } catch (IllegalArgumentException unusable) {
            throw new IllegalStateException("督办事由表第 " + number + " 行：" + unusable.getMessage(), unusable);
        }
    }

    private Set<Duty> duties(CSVRecord line) {
        var duties = EnumSet.noneOf(Duty.class);
        for (String name : line.get("duties").split("\\s+")) {
            if (!name.isEmpty()) {
                duties.add(Duty.valueOf(name));
            }
        }
        for (Duty duty : duties) {
            if (!named.add(duty)) {
                throw new IllegalArgumentException(duty + " 已经是另一事由的期限");
            }
        }
        return duties;
    }

    Row row(SupervisionGround ground) {
        Row row = rows.get(ground);
        if (row == null) {
            throw new IllegalStateException("督办事由表缺少 " + ground);
        }
        return row;
    }

    record Row(String label, String basis, Set<Duty> duties) {}
}
