package org.huiyin.desk;

import java.util.Map;
import org.huiyin.process.TaskRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the API as problem details (RFC 9457) in Chinese; nothing of an unknown exception leaves the house. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private static final Map<Integer, String> TITLES = Map.of(
            400, "请求有误",
            404, "没有找到",
            405, "不支持的操作",
            406, "不支持的格式",
            413, "内容过大",
            415, "不支持的格式",
            500, "系统出错");

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "请求缺少内容或者格式不对，请检查后再试。",
            404, "没有这个地址，请检查后再试。",
            405, "这个地址不支持这样的操作。",
            406, "不能按要求的格式答复。",
            413, "提交的内容超过了允许的大小。",
            415, "不支持所提交内容的格式。",
            500, "系统出错，操作没有完成。请稍后再试；仍然不行的，请联系管理员。");

    @ExceptionHandler
    ResponseEntity<Object> unknown(Exception exception, WebRequest request) {
        LOG.error("The API failed at {}", request.getDescription(false), exception);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, new HttpHeaders());
    }

    @ExceptionHandler
    ProblemDetail refused(TaskRefused refusal) {
        return Problem.invalid(String.valueOf(refusal.getMessage())).getBody();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (exception instanceof Problem problem) {
            return ResponseEntity.status(status).headers(headers).body(problem.getBody());
        }
        return answer(status, headers);
    }

    private static ResponseEntity<Object> answer(HttpStatusCode status, HttpHeaders headers) {
        var body = ProblemDetail.forStatusAndDetail(status, SENTENCES.getOrDefault(status.value(), "操作没有完成，请检查后再试。"));
        body.setTitle(TITLES.getOrDefault(status.value(), "操作没有完成"));
        return ResponseEntity.status(status).headers(headers).body(body);
    }
}
