package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.AwardPlan;
import org.lianbing.contest.AwardPlan.AwardBand;
import org.lianbing.contest.AwardSize;
import org.lianbing.contest.AwardTies;
import org.lianbing.contest.ContestFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.Workbooks;

class ResultFilesTest extends ContestTest {
    @Inject
    Workbooks workbooks;

    @Inject
    SetAwards setting;

    @Inject
    AwardViews views;

    private final Person[] people = new Person[3];

    /** 18 marks, 10 marks, 0 at the deadline; the first is passed over, the second has the one award. */
    private long awarded() {
        long round = running();
        people[0] = worker("=1+1");
        people[1] = worker("李明");
        people[2] = worker("李到时");
        finish(enterAndStart(people[0], round), 9);
        finish(enterAndStart(people[1], round), 5);
        enterAndStart(people[2], round);
        clock.advance(ContestFixture.WINDOW.plusSeconds(60));
        contests.exam().sweep();
        assertThat(contests.close(round)).isTrue();
        RoundInContest place = store.findByRound(round).orElseThrow();
        AwardBasis basis = new AwardBasis(place.contest(), place.event(), place.round());
        setting.save(
                basis, new AwardPlan(List.of(new AwardBand("一等奖", AwardSize.PLACES, 1)), AwardTies.UP), organiser.id());
        setting.exclude(basis, people[0].id(), "裁判员不参评", organiser.id());
        setting.confirm(basis, views.view(basis).seal(), organiser.id());
        return round;
    }

    @Test
    void workbook_opens_and_masks_and_holds_no_formula() {
        HttpResponse<byte[]> answer = file(awarded(), "XLSX", false);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", ".xlsx");
        Workbooks.Book workbook = workbooks.read(answer.body(), Workbooks.Limits.USUAL);
        assertThat(workbook.sheets()).hasSize(1);
        List<Workbooks.Row> rows = workbook.sheets().getFirst().rows();
        assertThat(texts(rows.get(1))).containsExactly("名次", "姓名", "证件号", "单位", "得分", "用时", "奖项", "交卷时间", "交卷方式");
        assertThat(texts(rows.get(2)))
                .startsWith("1", "=1+1")
                .contains("甲酒业公司", "18", "本人交卷")
                .doesNotContain(people[0].idNumber(), "一等奖");
        assertThat(rows.get(2).text(2))
                .contains("*")
                .startsWith(people[0].idNumber().substring(0, 3));
        assertThat(Objects.requireNonNull(rows.get(2).cell(1)).kind()).isEqualTo(Workbooks.Kind.TEXT);
        assertThat(texts(rows.get(3))).startsWith("2", "李明").contains("一等奖");
        assertThat(texts(rows.get(4))).contains("0", "到时自动交卷");
    }

    @Test
    void those_passed_over_are_listed_apart_and_only_on_request() {
        long round = awarded();
        assertThat(text(file(round, "CSV", false))).doesNotContain("裁判员不参评");
        Workbooks.Book workbook = workbooks.read(file(round, "XLSX", true).body(), Workbooks.Limits.USUAL);
        assertThat(workbook.sheets().get(1).rows().get(2).text(3)).isEqualTo("裁判员不参评");
        assertThat(sql.list(
                        "SELECT reason FROM platform_audit WHERE action = 'contest.export-results' AND target = ? ORDER BY id",
                        row -> row.getString(1),
                        "round:" + round))
                .containsExactly("CSV", "XLSX");
    }

    @Test
    void csv_begins_with_the_mark_excel_reads_chinese_by_and_holds_no_formula() {
        byte[] bytes = file(awarded(), "CSV", true).body();
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).endsWith("名次,姓名,证件号,单位,得分,用时,奖项,交卷时间,交卷方式");
        assertThat(lines.get(1)).startsWith("1,'=1+1,");
        assertThat(lines.get(2)).startsWith("2,李明,").contains(",10.0,", ",一等奖,");
        assertThat(lines.subList(4, 8)).containsExactly("", "不参评人员", "名次,姓名,单位,不参评的原因", "1,'=1+1,甲酒业公司,裁判员不参评");
    }

    @Test
    void pdf_holds_the_list_and_its_own_chinese_font() throws IOException {
        HttpResponse<byte[]> answer = file(awarded(), "PDF", false);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("电工技能竞赛", "初赛成绩", "先比得分", "李明", "甲酒业公司", "一等奖", "第 1 页，共 1 页")
                    .doesNotContain("证件号", "裁判员");
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void longer_than_a_wall_is_refused_as_pdf_only() {
        long round = awarded();
        sql.update("UPDATE contest_round SET placed_count = ? WHERE id = ?", ResultFiles.PRINTED_MAX + 1, round);
        HttpResponse<byte[]> refused = of(organiser).getBytes(at(round, "/results/file?format=PDF"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("contest.results-too-long");
        file(round, "CSV", false);
    }

    private HttpResponse<byte[]> file(long round, String format, boolean passedOver) {
        HttpResponse<byte[]> answer =
                of(organiser).getBytes(at(round, "/results/file?format=" + format + "&passedOver=" + passedOver));
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static List<String> texts(Workbooks.Row row) {
        return IntStream.range(0, 9).mapToObj(row::text).toList();
    }
}
