package org.huiyin.desk.assessment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.desk.Page;
import org.huiyin.organization.Organ;
import org.huiyin.supervision.assessment.AssessmentFigure;
import org.huiyin.supervision.assessment.AssessmentResult;
import org.huiyin.supervision.assessment.Assessments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The figures of all organs that the officer oversees, as a file: raw counts beside each share, no petitions. */
@Page
@RequestMapping("/desk/assessment/export")
class AssessmentExport {

    private static final List<String> HEADER =
            List.of("统计期", "截至", "单位代码", "单位", "项目代码", "项目", "分子", "分子件数", "分母", "分母件数", "比率", "尚未期满", "统计口径");

    private final Chosen chosen;
    private final Assessments assessments;

    AssessmentExport(Chosen chosen, Assessments assessments) {
        this.chosen = chosen;
        this.assessments = assessments;
    }

    @GetMapping("/csv")
    ResponseEntity<byte[]> csv(Asked asked) {
        Chosen.Scope scope = chosen.of(asked);
        return file(Sheets.csv(HEADER, rows(scope)), "csv", "text/csv;charset=UTF-8", scope);
    }

    @GetMapping("/xlsx")
    ResponseEntity<byte[]> xlsx(Asked asked) {
        Chosen.Scope scope = chosen.of(asked);
        return file(
                Sheets.xlsx("考核数据", HEADER, rows(scope)),
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                scope);
    }

    private List<List<Object>> rows(Chosen.Scope scope) {
        var report = assessments.of(scope.organs().stream().map(Organ::code).toList(), scope.period(), scope.asOf());
        var rows = new ArrayList<List<Object>>();
        for (Organ organ : scope.organs()) {
            Figures.of(organ).forEach(figure -> rows.add(row(scope, organ, report.of(organ.code(), figure))));
        }
        return rows;
    }

    private static List<Object> row(Chosen.Scope scope, Organ organ, AssessmentResult result) {
        AssessmentFigure figure = result.figure();
        return List.of(
                scope.period().label(),
                scope.at().toString(),
                organ.code(),
                organ.name(),
                figure.name(),
                figure.label(),
                figure.numerator(),
                result.met(),
                figure.denominator(),
                figure.isShare() ? (Object) result.counted() : "",
                result.percent(),
                result.open(),
                figure.formula());
    }

    private static ResponseEntity<byte[]> file(byte[] content, String kind, String type, Chosen.Scope scope) {
        var name = ContentDisposition.attachment()
                .filename("考核数据-" + scope.period().code() + "." + kind, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
