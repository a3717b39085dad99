package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.AttemptView;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;

class AppealBundleTest extends ContestTest {
    @Test
    void keys_and_marks_stand_in_it_only_once_the_results_are_out() {
        long round = running();
        Person worker = worker("张建华");
        AttemptView attempt = enterAndStart(worker, round);
        assertThat(grant(round, worker, 120, "停电").statusCode()).isEqualTo(200);
        finish(attempt, 7);

        String before = text(organisers(round, worker));
        assertThat(before)
                .contains("申诉材料", "张建华", "第 1 次", "停电", "+120 秒", "phone-1", "题目版本", "保存确认")
                .doesNotContain("正确答案", "名次 1", "判定", worker.idNumber());
        assertThat(own(round, worker).statusCode()).isEqualTo(409);

        closeAfterTheEnd(round);
        assertThat(text(organisers(round, worker))).contains("正确答案", "判定：正确", "名次 1", "14 分，满分 20 分");
        assertThat(text(own(round, worker))).contains("正确答案", "判定：不正确");
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'contest.export-appeal-bundle' AND subject = ?",
                        worker.id()))
                .isEqualTo(2);
    }

    @Test
    void only_her_own_and_only_within_reach() {
        long round = running();
        Person worker = worker("张建华");
        finish(enterAndStart(worker, round), 7);
        closeAfterTheEnd(round);
        assertThat(own(round, worker("李明")).statusCode()).isEqualTo(404);
        Person other = identity.memberWithRole(town.companyB(), "王组织", Roles.ORGANISER);
        assertThat(of(other)
                        .getBytes(at(round, "/members/" + worker.id() + "/appeal-bundle.pdf"))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<byte[]> organisers(long round, Person worker) {
        return of(organiser).getBytes(at(round, "/members/" + worker.id() + "/appeal-bundle.pdf"));
    }

    private HttpResponse<byte[]> own(long round, Person worker) {
        return of(worker).getBytes("/api/rounds/" + round + "/appeal-bundle.pdf");
    }

    private static String text(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
