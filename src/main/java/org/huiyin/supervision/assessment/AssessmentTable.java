package org.huiyin.supervision.assessment;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.statute.ProductTable;
import org.huiyin.supervision.assessment.AssessmentFigure.Whom;

/** The table of figures. A figure without a row, or with two, or with an empty word is refused. */
final class AssessmentTable {

    static final AssessmentTable OF_THE_PRODUCT =
            ProductTable.load("supervision/assessment.csv", "考核项目表", AssessmentTable::read);

    private final Map<AssessmentFigure, Row> rows = new EnumMap<>(AssessmentFigure.class);

    /** @param denominator empty where nothing is divided */
    record Row(Whom whom, boolean ranked, String name, String formula, String numerator, String denominator) {

        Row {
            if (name.isEmpty() || numerator.isEmpty() || !formula.endsWith("。")) {
                throw new IllegalArgumentException("名称、分子不能为空，统计口径应当是一句话，以句号结尾");
            }
            if (ranked && denominator.isEmpty()) {
                throw new IllegalArgumentException("只计件数的项目不能比较");
            }
        }
    }

    static AssessmentTable read(Reader text) throws IOException {
        var table = new AssessmentTable();
        try (var lines = ProductTable.lines(text)) {
            for (CSVRecord line : lines) {
                table.add(lines.getCurrentLineNumber(), line);
            }
        }
        for (AssessmentFigure figure : AssessmentFigure.values()) {
            table.row(figure);
        }
        return table;
    }

    private void add(long number, CSVRecord line) {
        try {
            var figure = AssessmentFigure.valueOf(line.get("code"));
            if (rows.put(figure, row(line)) != null) {
                throw new IllegalArgumentException(figure + " 重复");
            }
        } catch (IllegalArgumentException unusable) {
            throw new IllegalStateException("考核项目表第 " + number + " 行：" + unusable.getMessage(), unusable);
        }
    }

    private static Row row(CSVRecord line) {
        String ranked = line.get("ranked");
        if (!ranked.matches("yes|no")) {
            throw new IllegalArgumentException("ranked 只能是 yes 或 no，不能是 " + ranked);
        }
        return new Row(
                Whom.valueOf(line.get("whom")),
                ranked.equals("yes"),
                line.get("name"),
                line.get("formula"),
                line.get("numerator"),
                line.get("denominator"));
    }

    Row row(AssessmentFigure figure) {
        Row row = rows.get(figure);
        if (row == null) {
            throw new IllegalStateException("考核项目表缺少 " + figure);
        }
        return row;
    }
}
