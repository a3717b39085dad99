package org.lianbing.bank.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Roles;

/**
 * Every endpoint of the module: who may call it at all, and a call that somebody in reach gets an answer to. Names in braces
 * stand for the things of {@link PrivateThings}; those that begin with own are the caller's.
 */
final class BankEndpoints {
    static final String UPLOAD = "(file)";

    private static final Set<String> EDITOR = Set.of(Roles.EDITOR);
    private static final Set<String> ORGANISER = Set.of(Roles.ORGANISER);
    private static final Set<String> EITHER = Set.of(Roles.EDITOR, Roles.ORGANISER);
    private static final Set<String> ANYBODY = Set.of(Roles.WORKER);
    private static final Pattern NAMED = Pattern.compile("\\{(?!own)[a-zA-Z]+}");

    private static final String SETTLE =
            "{\"questionId\":{question},\"otherQuestionId\":{shared},\"decision\":\"KEEP_BOTH\",\"reason\":\"不同\"}";
    private static final String REASON = "{\"reason\":\"不用了\"}";
    private static final String EDITS = "{\"count\":1,\"change\":{\"level\":4},\"questionIds\":[{changed}]}";
    private static final String FAULT = "{\"fault\":\"bank.none\"}";

    private BankEndpoints() {}

    /**
     * @param roles who may call it, if it is about something in her reach
     * @param reached what somebody in reach is answered, after the rows before it
     * @param stranger what is answered about things out of reach; 0: the same as about things that are not there
     */
    record Row(
            String endpoint,
            Set<String> roles,
            String path,
            @Nullable String body,
            int reached,
            int stranger) {
        String method() {
            return endpoint.substring(0, endpoint.indexOf(' '));
        }

        boolean reads() {
            return method().equals("GET");
        }

        /** Whether it is about something of the company's, and not about what the caller can see. */
        boolean namesThings() {
            return NAMED.matcher(path + body).find();
        }
    }

    /** In an order in which each still finds what the rows before it left. */
    static List<Row> all() {
        return List.of(
                list(EDITOR, "/api/editor/banks"),
                make(EDITOR, "/api/editor/banks", "{}"),
                read(EDITOR, "/api/editor/banks/{id}", "/api/editor/banks/{bank}"),
                read(EDITOR, "/api/editor/banks/{id}/questions", "/api/editor/banks/{bank}/questions"),
                read(EDITOR, "/api/editor/banks/{id}/retired-questions", "/api/editor/banks/{bank}/retired-questions"),
                read(EDITOR, "/api/editor/banks/{id}/likenesses", "/api/editor/banks/{bank}/likenesses"),
                read(EDITOR, "/api/editor/banks/{id}/edits", "/api/editor/banks/{bank}/edits"),
                read(EDITOR, "/api/editor/banks/{id}/export", "/api/editor/banks/{bank}/export?format=GIFT"),
                read(
                        EDITOR,
                        "/api/editor/banks/{id}/export/check",
                        "/api/editor/banks/{bank}/export/check?format=GIFT"),
                list(EDITOR, "/api/editor/questions"),
                found(EDITOR, "/api/editor/questions", "/api/editor/questions?bankId={bank}"),
                read(EDITOR, "/api/editor/questions/{id}", "/api/editor/questions/{question}"),
                list(EDITOR, "/api/editor/questions/export", "/api/editor/questions/export?format=GIFT"),
                list(EDITOR, "/api/editor/questions/export/check", "/api/editor/questions/export/check?format=GIFT"),
                found(
                        EDITOR,
                        "/api/editor/questions/export/check",
                        "/api/editor/questions/export/check?format=GIFT&bankId={bank}"),
                list(EDITOR, "/api/editor/question-template.xlsx"),
                read(EDITOR, "/api/editor/imports/{id}", "/api/editor/imports/{import}"),
                read(EDITOR, "/api/editor/imports/{id}", "/api/editor/imports/{committed}"),
                read(EDITOR, "/api/editor/imports/{id}/marked", "/api/editor/imports/{import}/marked"),
                read(EDITOR, "/api/editor/imports/{id}/rows", "/api/editor/imports/{import}/rows"),
                read(EDITOR, "/api/editor/imports/{id}/rows/{ordinal}", "/api/editor/imports/{import}/rows/{ordinal}"),
                read(EITHER, "/api/questions/{id}", "/api/questions/{question}"),
                read(EITHER, "/api/questions/{id}/history", "/api/questions/{question}/history"),
                read(EITHER, "/api/questions/{id}/comments", "/api/questions/{question}/comments"),
                read(EITHER, "/api/questions/{id}/diff", "/api/questions/{changed}/diff?from={from}&to={from}"),
                list(ANYBODY, "/api/error-reports/mine"),
                list(EITHER, "/api/error-reports"),
                list(EITHER, "/api/error-reports", "/api/error-reports?decided=true"),
                list(ORGANISER, "/api/organiser/questions"),
                found(ORGANISER, "/api/organiser/questions", "/api/organiser/questions?bankId={bank}"),
                list(ORGANISER, "/api/organiser/questions/export", "/api/organiser/questions/export?format=GIFT"),
                list(
                        ORGANISER,
                        "/api/organiser/questions/export/check",
                        "/api/organiser/questions/export/check?format=GIFT"),
                read(ORGANISER, "/api/organiser/banks/{id}/export", "/api/organiser/banks/{bank}/export?format=GIFT"),
                read(
                        ORGANISER,
                        "/api/organiser/banks/{id}/export/check",
                        "/api/organiser/banks/{bank}/export/check?format=GIFT"),
                list(ORGANISER, "/api/organiser/reviews"),
                read(ORGANISER, "/api/organiser/reviews/{bankId}", "/api/organiser/reviews/{review}"),
                read(
                        ORGANISER,
                        "/api/organiser/reviews/{bankId}/questions",
                        "/api/organiser/reviews/{review}/questions"),
                read(
                        ORGANISER,
                        "/api/organiser/reviews/{bankId}/likenesses",
                        "/api/organiser/reviews/{review}/likenesses"),
                list(ORGANISER, "/api/city-offers"),
                list(ORGANISER, "/api/organiser/banks"),
                read(EITHER, "/api/banks/{id}/standing", "/api/banks/{bank}/standing"),
                read(EITHER, "/api/banks/{id}/waiting-questions", "/api/banks/{review}/waiting-questions"),
                list(EITHER, "/api/question-tasks", "/api/question-tasks?why=REPORT_UPHELD"),
                list(EITHER, "/api/sources"),
                read(EITHER, "/api/sources/{id}", "/api/sources/{source}"),
                read(EITHER, "/api/sources/{id}/questions", "/api/sources/{source}/questions"),
                read(ORGANISER, "/api/sources/{id}/candidates", "/api/sources/{source}/candidates"),
                make(EITHER, "/api/sources", "{}"),
                // Whoever knows the hash of a picture has seen it: nobody comes to it by counting or guessing.
                new Row("GET /api/media/{token}", ANYBODY, "/api/media/{token}", null, 200, 200),
                make(EDITOR, "/api/editor/media", UPLOAD),
                make(EDITOR, "/api/editor/questions/check", "{}"),
                // Writes, the mildest first.
                write(EDITOR, "PUT", "/api/editor/banks/{id}", "/api/editor/banks/{bank}", "{\"name\":\"新名\"}", 200),
                write(
                        EDITOR,
                        "PUT",
                        "/api/editor/imports/{id}/rows/{ordinal}",
                        "/api/editor/imports/{import}/rows/{ordinal}",
                        "{said}",
                        200),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/imports/{id}/rows/{ordinal}/suggestion",
                        "/api/editor/imports/{import}/rows/{ordinal}/suggestion",
                        null,
                        409),
                write(
                        EDITOR,
                        "DELETE",
                        "/api/editor/imports/{id}/rows/{ordinal}/repair",
                        "/api/editor/imports/{import}/rows/{ordinal}/repair",
                        null,
                        200),
                write(
                        EDITOR,
                        "PUT",
                        "/api/editor/imports/{id}/rows/{ordinal}/left-out",
                        "/api/editor/imports/{import}/rows/{ordinal}/left-out",
                        "{\"leftOut\":false}",
                        200),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/imports/{id}/suggestions",
                        "/api/editor/imports/{import}/suggestions",
                        FAULT,
                        200),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/imports/{id}/left-out",
                        "/api/editor/imports/{import}/left-out",
                        FAULT,
                        200),
                write(
                        EDITOR,
                        "DELETE",
                        "/api/editor/imports/{id}/repairs",
                        "/api/editor/imports/{import}/repairs",
                        null,
                        200),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/imports/{id}/commit",
                        "/api/editor/imports/{import}/commit",
                        "{}",
                        409),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/imports/{id}/undo",
                        "/api/editor/imports/{committed}/undo",
                        null,
                        409),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/imports/{id}/reading",
                        "/api/editor/imports/{import}/reading",
                        "{\"sheets\":[],\"answers\":[]}",
                        200),
                write(EDITOR, "DELETE", "/api/editor/imports/{id}", "/api/editor/imports/{import}", null, 204),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/banks/{id}/imports",
                        "/api/editor/banks/{bank}/imports",
                        UPLOAD,
                        200),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/banks/{id}/imports/text",
                        "/api/editor/banks/{bank}/imports/text",
                        "{\"text\":\"1. 电流的单位是？\\nA. 安\\nB. 伏\\n答案：A\"}",
                        200),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/banks/{id}/questions",
                        "/api/editor/banks/{bank}/questions",
                        "{newForm}",
                        200),
                write(
                        EDITOR,
                        "PUT",
                        "/api/editor/questions/{id}",
                        "/api/editor/questions/{changed}",
                        "{\"revisionId\":{head},\"form\":{form}}",
                        200),
                write(
                        EDITOR,
                        "POST",
                        "/api/editor/banks/{id}/settlements",
                        "/api/editor/banks/{bank}/settlements",
                        SETTLE,
                        409),
                write(EDITOR, "POST", "/api/editor/edits/{id}/undo", "/api/editor/edits/{edit}/undo", null, 409),
                write(EDITOR, "POST", "/api/editor/questions/edits", "/api/editor/questions/edits", EDITS, 200),
                write(
                        EITHER,
                        "POST",
                        "/api/questions/{id}/comments",
                        "/api/questions/{question}/comments",
                        "{\"text\":\"说\"}",
                        200),
                write(
                        EITHER,
                        "POST",
                        "/api/questions/{id}/comments",
                        "/api/questions/{question}/comments",
                        "{\"text\":\"答\",\"threadId\":{thread}}",
                        200),
                write(
                        EITHER,
                        "PUT",
                        "/api/questions/{id}/comments/{threadId}/resolution",
                        "/api/questions/{question}/comments/{thread}/resolution",
                        "{\"resolved\":true}",
                        200),
                write(
                        EITHER,
                        "PUT",
                        "/api/questions/{id}/flags/{flagId}/withholding",
                        "/api/questions/{question}/flags/{flag}/withholding",
                        "{\"withheld\":true}",
                        204),
                write(
                        EITHER,
                        "POST",
                        "/api/questions/{id}/flags/{flagId}/settlement",
                        "/api/questions/{question}/flags/{flag}/settlement",
                        "{\"note\":\"没错\"}",
                        204),
                write(
                        EITHER,
                        "POST",
                        "/api/error-reports/{id}/decision",
                        "/api/error-reports/{report}/decision",
                        "{\"decision\":\"NOT_UPHELD\",\"answer\":\"没错\",\"withhold\":false}",
                        204),
                write(
                        ORGANISER,
                        "POST",
                        "/api/sources/{id}/links",
                        "/api/sources/{source}/links",
                        "{\"textIds\":[900000]}",
                        200),
                write(
                        ORGANISER,
                        "PUT",
                        "/api/sources/{id}/supersession",
                        "/api/sources/{source}/supersession",
                        "{\"from\":\"2026-01-01\",\"withhold\":false}",
                        200),
                write(
                        ORGANISER,
                        "DELETE",
                        "/api/sources/{id}/supersession",
                        "/api/sources/{source}/supersession",
                        null,
                        200),
                write(EDITOR, "POST", "/api/questions/{id}/return", "/api/questions/{retired}/return", "{}", 204),
                write(
                        EITHER,
                        "POST",
                        "/api/questions/{id}/retirement",
                        "/api/questions/{question}/retirement",
                        REASON,
                        204),
                write(
                        ORGANISER,
                        "PUT",
                        "/api/organiser/reviews/{bankId}/questions/{questionId}/verdict",
                        "/api/organiser/reviews/{review}/questions/{reviewQuestion}/verdict",
                        "{\"verdict\":\"APPROVED\"}",
                        200),
                write(
                        ORGANISER,
                        "POST",
                        "/api/organiser/reviews/{bankId}/settlements",
                        "/api/organiser/reviews/{review}/settlements",
                        SETTLE,
                        409),
                write(
                        ORGANISER,
                        "POST",
                        "/api/organiser/reviews/{bankId}/approval-of-rest",
                        "/api/organiser/reviews/{review}/approval-of-rest",
                        "{\"undecided\":99}",
                        409),
                write(
                        ORGANISER,
                        "POST",
                        "/api/organiser/reviews/{bankId}/decision",
                        "/api/organiser/reviews/{review}/decision",
                        "{\"approve\":true}",
                        200),
                write(EITHER, "POST", "/api/city-offers/{bankId}", "/api/city-offers/{bank}", "{}", 409),
                write(
                        ORGANISER,
                        "POST",
                        "/api/city-offers/{bankId}/answer",
                        "/api/city-offers/{bank}/answer",
                        "{\"accept\":false}",
                        200),
                write(EITHER, "DELETE", "/api/city-offers/{bankId}", "/api/city-offers/{bank}", null, 409),
                write(EITHER, "POST", "/api/city-offers/{bankId}/end", "/api/city-offers/{bank}/end", REASON, 409),
                write(EDITOR, "DELETE", "/api/editor/banks/{id}", "/api/editor/banks/{bank}", null, 409),
                write(
                        ORGANISER,
                        "POST",
                        "/api/organiser/banks/{id}/retirement",
                        "/api/organiser/banks/{review}/retirement",
                        REASON,
                        200),
                write(EDITOR, "POST", "/api/editor/banks/{id}/review", "/api/editor/banks/{bank}/review", "{}", 200));
    }

    /** Something of the other company's beside something of one's own: it is as if it were not there. */
    static List<Row> mixed() {
        return List.of(
                mixed(
                        EDITOR,
                        "POST",
                        "/api/editor/questions/edits",
                        "{\"count\":2,\"change\":{\"level\":4},\"questionIds\":[{ownQuestion},{question}]}"),
                mixed(
                        EDITOR,
                        "POST",
                        "/api/editor/questions/edits",
                        "{\"count\":2,\"change\":{\"level\":4},\"questionIds\":[{ownLateQuestion},{question}]}"),
                mixed(
                        EDITOR,
                        "POST",
                        "/api/editor/questions/edits",
                        "{\"count\":1,\"change\":{\"moveToBankId\":{bank}},\"questionIds\":[{ownQuestion}]}"),
                mixed(
                        EDITOR,
                        "POST",
                        "/api/editor/questions/edits",
                        "{\"count\":1,\"change\":{\"level\":4},\"filter\":{\"bankId\":{bank}}}"),
                mixed(
                        EDITOR,
                        "POST",
                        "/api/editor/banks/{ownBank}/settlements",
                        "{\"questionId\":{ownShared},\"otherQuestionId\":{shared},\"decision\":\"KEEP_BOTH\",\"reason\":\"不同\"}"),
                mixed(
                        EDITOR,
                        "PUT",
                        "/api/editor/questions/{ownChanged}",
                        "{\"revisionId\":{head},\"form\":{ownForm}}"),
                mixed(EDITOR, "GET", "/api/questions/{ownChanged}/diff?from={from}&to={ownTo}", null),
                mixed(
                        EDITOR,
                        "POST",
                        "/api/questions/{ownQuestion}/comments",
                        "{\"text\":\"答\",\"threadId\":{thread}}"),
                mixed(
                        EDITOR,
                        "PUT",
                        "/api/questions/{ownQuestion}/comments/{thread}/resolution",
                        "{\"resolved\":true}"),
                mixed(EDITOR, "PUT", "/api/questions/{ownQuestion}/flags/{flag}/withholding", "{\"withheld\":true}"),
                mixed(EDITOR, "POST", "/api/questions/{ownQuestion}/flags/{flag}/settlement", "{\"note\":\"没错\"}"),
                mixed(
                        EDITOR,
                        "POST",
                        "/api/error-reports/{ownReport}/decision",
                        "{\"decision\":\"DUPLICATE\",\"duplicateOf\":{report},\"withhold\":false}"),
                mixed(
                        ORGANISER,
                        "PUT",
                        "/api/organiser/reviews/{ownReview}/questions/{reviewQuestion}/verdict",
                        "{\"verdict\":\"APPROVED\"}"),
                mixed(
                        ORGANISER,
                        "POST",
                        "/api/organiser/reviews/{ownReview}/settlements",
                        "{\"questionId\":{ownReviewQuestion},\"otherQuestionId\":{shared},\"decision\":\"KEEP_BOTH\",\"reason\":\"不同\"}"),
                mixed(
                        ORGANISER,
                        "POST",
                        "/api/organiser/blueprints/availability",
                        "{\"sections\":[{\"title\":\"单选\",\"type\":\"SINGLE\",\"bankId\":{bank},\"count\":1,\"marksTenthsEach\":10}]}"));
    }

    private static Row list(Set<String> roles, String path) {
        return list(roles, path, path);
    }

    private static Row list(Set<String> roles, String template, String path) {
        return new Row("GET " + template, roles, path, null, 200, 200);
    }

    private static Row read(Set<String> roles, String template, String path) {
        return new Row("GET " + template, roles, path, null, 200, 404);
    }

    /** A search that finds nothing there. */
    private static Row found(Set<String> roles, String template, String path) {
        return new Row("GET " + template, roles, path, null, 200, 0);
    }

    /** Of the caller's own, from nothing. */
    private static Row make(Set<String> roles, String path, String body) {
        return new Row("POST " + path, roles, path, body, 400, 400);
    }

    private static Row write(
            Set<String> roles, String method, String template, String path, @Nullable String body, int reached) {
        return new Row(method + " " + template, roles, path, body, reached, 404);
    }

    private static Row mixed(Set<String> roles, String method, String path, @Nullable String body) {
        return new Row(method + " " + path, roles, path, body, 0, 0);
    }
}
