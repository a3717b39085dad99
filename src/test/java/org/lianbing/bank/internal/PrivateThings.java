package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianbing.bank.internal.BankDesk.ok;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.bank.ErrorReports;
import org.lianbing.bank.ReportErrorRequest;
import org.lianbing.bank.ReportErrorRequest.Kind;
import org.lianbing.bank.ReportPlace;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.Sql;
import org.lianbing.platform.WorkbookSamples;

/**
 * One of everything that a company keeps for itself: a published bank with a change, an edit, a retired question, comments,
 * reports, a flag, a file that was taken over and one that waits, an offer to the city, and a bank under review. Every text
 * begins with the company's mark, so that it is known wherever it turns up. {@link #ids} names each thing for paths.
 */
final class PrivateThings {
    private static final Object[] HEADER = {"题型", "题干", "选项A", "选项B", "选项C", "正确答案", "解析", "出处", "章节", "知识点"};

    final Map<String, String> ids = new HashMap<>();
    private final ApplicationContext context;
    private final BankDesk desk;
    private final String mark;
    private final Person editor;
    private final Person organiser;

    private PrivateThings(ApplicationContext context, BankDesk desk, String mark, Person editor, Person organiser) {
        this.context = context;
        this.desk = desk;
        this.mark = mark;
        this.editor = editor;
        this.organiser = organiser;
    }

    /** @param sharedKey of the question that both companies ask, so that they contradict each other */
    static PrivateThings of(
            ApplicationContext context,
            BankDesk desk,
            String mark,
            String sharedKey,
            Person editor,
            Person organiser,
            Person worker) {
        PrivateThings things = new PrivateThings(context, desk, mark, editor, organiser);
        things.publish(sharedKey);
        things.talk(worker);
        things.change();
        things.preview();
        things.review();
        return things;
    }

    private String named(String thing) {
        return Objects.requireNonNull(ids.get(thing), thing);
    }

    private void publish(String sharedKey) {
        String drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>" + mark + "</text></svg>";
        String address = String.valueOf(
                desk.json(ok(desk.as(editor).upload("/api/editor/media", mark + "图.svg", drawing.getBytes(UTF_8))))
                        .get("address"));
        ids.put("token", address.replace("pic:", ""));
        long bank = bank(mark + "库");
        ids.put("bank", String.valueOf(bank));
        Object[] shared = BankDesk.question("两家都问的母线停电操作顺序", sharedKey);
        long taken = take(
                bank,
                row("一", "![" + mark + "示意](" + address + ")"),
                row("二", ""),
                row("三", ""),
                java.util.Arrays.copyOf(shared, HEADER.length));
        ids.put("committed", String.valueOf(taken));
        desk.send(editor, bank);
        ok(desk.decide(organiser, bank, true, mark + "审核意见"));
        List<Long> questions = desk.questionIds(bank, editor);
        ids.put("question", String.valueOf(questions.get(0)));
        ids.put("changed", String.valueOf(questions.get(1)));
        ids.put("retired", String.valueOf(questions.get(2)));
        ids.put("shared", String.valueOf(questions.get(3)));
        ids.put(
                "source",
                id(ok(desk.as(editor)
                        .post("/api/sources", "{\"title\":\"" + mark + "企业安全操作规程\",\"kind\":\"OTHER\"}"))));
        ok(desk.as(editor).post("/api/city-offers/" + bank, "{\"note\":\"" + mark + "愿意\"}"));
    }

    private Object[] row(String number, String more) {
        String stem = mark + "第" + number + "题问的是哪一种" + number + "号设备？" + more;
        return new Object[] {
            "单选题",
            stem,
            mark + number + "甲",
            mark + number + "乙",
            mark + number + "丙",
            "A",
            mark + number + "解析",
            mark + "规程",
            mark + "章",
            mark + "点"
        };
    }

    private long take(long bank, Object[]... questions) {
        long upload = upload(bank, questions);
        ok(desk.as(editor).post("/api/editor/imports/" + upload + "/commit", "{\"mode\":\"ALL_OR_NOTHING\"}"));
        work();
        return upload;
    }

    private long upload(long bank, Object[]... questions) {
        Object[][] rows = new Object[questions.length + 1][];
        rows[0] = HEADER;
        System.arraycopy(questions, 0, rows, 1, questions.length);
        long upload = desk.number(
                ok(desk.as(editor)
                        .upload(
                                "/api/editor/banks/" + bank + "/imports",
                                mark + "文件.xlsx",
                                WorkbookSamples.table(mark + "表", rows))),
                "id");
        work();
        return upload;
    }

    private void work() {
        while (context.getBean(ImportRunner.class).runNext()) {
            // one piece after the other
        }
        while (context.getBean(AlikeImport.class).runNext()) {
            // one import after the other
        }
    }

    private void talk(Person worker) {
        String question = named("question");
        ids.put(
                "thread",
                id(ok(desk.as(editor)
                        .post("/api/questions/" + question + "/comments", "{\"text\":\"" + mark + "意见\"}"))));
        ids.put("flagReport", report(question, worker));
        ok(desk.as(editor)
                .post(
                        "/api/error-reports/" + named("flagReport") + "/decision",
                        "{\"decision\":\"UPHELD\",\"answer\":\"" + mark + "答复\",\"withhold\":false}"));
        ids.put("report", report(named("changed"), worker));
        ids.put(
                "flag",
                String.valueOf(context.getBean(Sql.class)
                        .number("SELECT MAX(id) FROM bank_flag WHERE question_id = ?", Long.parseLong(question))));
    }

    private String report(String question, Person worker) {
        Sql sql = context.getBean(Sql.class);
        long revision =
                sql.number("SELECT published_revision_id FROM bank_question WHERE id = ?", Long.parseLong(question));
        context.getBean(ErrorReports.class)
                .report(worker.id(), revision, ReportPlace.PRACTICE, new ReportErrorRequest(Kind.KEY, mark + "纠错"));
        return String.valueOf(sql.number("SELECT MAX(id) FROM bank_error_report"));
    }

    private void change() {
        String changed = named("changed");
        Sql sql = context.getBean(Sql.class);
        ids.put("from", head(sql, changed));
        ids.put(
                "edit",
                id(ok(desk.as(editor)
                        .post(
                                "/api/editor/questions/edits",
                                "{\"questionIds\":[" + changed + "],\"count\":1,\"change\":{\"chapter\":\"" + mark
                                        + "新章\"}}"))));
        ids.put("to", head(sql, changed));
        ids.put("head", named("to"));
        ok(desk.as(editor)
                .post("/api/questions/" + named("retired") + "/retirement", "{\"reason\":\"" + mark + "原因\"}"));
        Map<String, Object> page = desk.json(ok(desk.as(editor).get("/api/editor/questions/" + changed)));
        String form = json(Objects.requireNonNull(page.get("form")));
        ids.put("form", form.replace("二解析", "二解析改"));
        ids.put("newForm", form.replace("第二题", "第四题"));
    }

    private static String head(Sql sql, String question) {
        return String.valueOf(
                sql.number("SELECT head_revision_id FROM bank_question WHERE id = ?", Long.parseLong(question)));
    }

    /** A file that waits, with a row at fault. */
    private void preview() {
        Object[] faulty = row("五", "");
        faulty[5] = "F";
        long upload = upload(Long.parseLong(named("bank")), row("六", ""), faulty);
        ids.put("import", String.valueOf(upload));
        Map<String, Object> bad = desk.items(
                        ok(desk.as(editor).get("/api/editor/imports/" + upload + "/rows?verdict=FAULTY")))
                .getFirst();
        ids.put("ordinal", String.valueOf(bad.get("ordinal")));
        ids.put("said", json(Objects.requireNonNull(bad.get("said"))));
    }

    private void review() {
        long bank = bank(mark + "待审库");
        take(bank, row("七", ""));
        ok(desk.as(editor).post("/api/editor/banks/" + bank + "/review", "{\"note\":\"" + mark + "请审\"}"));
        ids.put("review", String.valueOf(bank));
        ids.put("reviewQuestion", String.valueOf(desk.questionIds(bank, editor).getFirst()));
    }

    private long bank(String name) {
        return desk.number(
                ok(desk.as(editor)
                        .post("/api/editor/banks", "{\"name\":\"" + name + "\",\"tradeId\":" + desk.tradeId + "}")),
                "id");
    }

    private String id(java.net.http.HttpResponse<String> response) {
        return String.valueOf(desk.number(response, "id"));
    }

    private String json(Object value) {
        try {
            return context.getBean(ObjectMapper.class).writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
