package org.huiyin.desk;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A refusal at the edge, told in Chinese: as problem details by the API, as a page by the desk. */
public class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private Problem(HttpStatus status, String title, String sentence) {
        super(status, body(status, title, sentence), null);
    }

    public static Problem barred(String sentence) {
        return new Problem(HttpStatus.FORBIDDEN, "无权查看", sentence);
    }

    public static Problem missing(String sentence) {
        return new Problem(HttpStatus.NOT_FOUND, "没有找到", sentence);
    }

    public static Problem invalid(String sentence) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "内容有误", sentence);
    }

    public static Problem busy(String sentence) {
        return new Problem(HttpStatus.CONFLICT, "正在进行", sentence);
    }

    public String getTitle() {
        return String.valueOf(getBody().getTitle());
    }

    public String getSentence() {
        return String.valueOf(getBody().getDetail());
    }

    private static ProblemDetail body(HttpStatus status, String title, String sentence) {
        var body = ProblemDetail.forStatusAndDetail(status, sentence);
        body.setTitle(title);
        return body;
    }
}
