package org.lianbing.platform.internal;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.exceptions.response.HateoasErrorResponseProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every refusal leaves the service as problem details (RFC 9457) with a code; nothing internal goes out with it. */
final class ProblemResponses {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);
    private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

    private ProblemResponses() {}

    static MutableHttpResponse<?> answer(int status, String code, String detail, Map<String, Object> facts) {
        HttpStatus httpStatus = HttpStatus.valueOf(status);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", httpStatus.getReason());
        body.put("status", status);
        body.put("code", code);
        body.put("detail", detail);
        facts.forEach(body::putIfAbsent);
        MutableHttpResponse<?> response =
                HttpResponse.status(httpStatus).body(body).contentType(PROBLEM_JSON);
        if (facts.get("retryAfterSeconds") instanceof Number seconds) {
            response.header("Retry-After", seconds.toString());
        }
        return response;
    }

    @Singleton
    static final class FromProblem implements ExceptionHandler<Problem, HttpResponse<?>> {
        @Override
        @SuppressWarnings("rawtypes")
        public HttpResponse<?> handle(HttpRequest request, Problem problem) {
            return answer(problem.category().status(), problem.code(), problem.detail(), problem.facts());
        }
    }

    /** Whatever nobody foresaw: the caller gets a number to name, the log gets the rest. */
    @Singleton
    static final class FromAnythingElse implements ExceptionHandler<Throwable, HttpResponse<?>> {
        @Override
        @SuppressWarnings("rawtypes")
        public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
            String number = Tokens.readable(8);
            LOG.error("unexpected failure {} on {} {}", number, request.getMethod(), request.getPath(), failure);
            return answer(
                    500,
                    "platform.unexpected",
                    "服务出了问题，请稍后再试。如果一直这样，请把编号 " + number + " 告诉工会。",
                    Map.of("number", number));
        }
    }

    /** What the framework refuses by itself: shapes, unknown paths, methods, sizes. */
    @Singleton
    @Replaces(HateoasErrorResponseProcessor.class)
    static final class FromFramework implements ErrorResponseProcessor<Map<String, Object>> {
        @Override
        @SuppressWarnings("unchecked")
        public MutableHttpResponse<Map<String, Object>> processResponse(
                ErrorContext context, MutableHttpResponse<?> response) {
            int status = response.code();
            String message =
                    context.hasErrors() ? context.getErrors().getFirst().getMessage() : "";
            Map<String, Object> facts = new LinkedHashMap<>();
            if (status == 400 && context.hasErrors()) {
                fieldOf(context.getErrors().getFirst()).ifPresent(field -> facts.put("field", field));
                if (context.getRootCause()
                        .filter(ConstraintViolationException.class::isInstance)
                        .isPresent()) {
                    // Other messages of the framework speak of its insides: classes, conversions, positions.
                    facts.put("message", message);
                }
            }
            return (MutableHttpResponse<Map<String, Object>>) answer(status, code(status), words(status), facts);
        }

        private static java.util.Optional<String> fieldOf(Error error) {
            return error.getPath().or(() -> {
                // Validation messages read "body.field: what is wrong".
                int colon = error.getMessage().indexOf(':');
                return colon > 0 && colon < 80
                        ? java.util.Optional.of(error.getMessage().substring(0, colon))
                        : java.util.Optional.empty();
            });
        }

        private static String code(int status) {
            return switch (status) {
                case 400 -> "platform.invalid-input";
                case 401 -> "identity.not-logged-in";
                case 403 -> "platform.forbidden";
                case 404 -> "platform.not-found";
                case 405 -> "platform.method-not-allowed";
                case 406, 415 -> "platform.unsupported-media-type";
                case 413 -> "platform.too-large";
                case 429 -> "platform.too-many-requests";
                default -> status >= 500 ? "platform.unexpected" : "platform.refused";
            };
        }

        private static String words(int status) {
            return switch (status) {
                case 400 -> "提交的内容不完整或格式不对，请检查后再试。";
                case 401 -> "请先登录。";
                case 403 -> "您没有这项操作的权限。";
                case 404 -> "没有找到，或您无权查看。";
                case 405 -> "这个地址不支持这种操作。";
                case 406, 415 -> "不支持这种内容格式。";
                case 413 -> "上传的内容太大：题库文件最多 64 MB，其他文件最多 8 MB。";
                case 429 -> "操作太频繁，请稍后再试。";
                default -> status >= 500 ? "服务出了问题，请稍后再试。" : "这个请求不能处理。";
            };
        }
    }
}
