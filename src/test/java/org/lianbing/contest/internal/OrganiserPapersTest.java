package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.QuestionType;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.ContestFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;

/** A contest's paper, drawn for looking at and taken out as a file. */
class OrganiserPapersTest extends ContestTest {
    @Inject
    BankFixture banks;

    private Person organiserOfA;
    private Person organiserOfB;

    @BeforeAll
    void organisersOfCompanies() {
        organiserOfA = identity.memberWithRole(town.companyA(), "李组织", Roles.ORGANISER);
        organiserOfB = identity.memberWithRole(town.companyB(), "王组织", Roles.ORGANISER);
    }

    @Test
    void draft_can_be_printed_and_the_same_number_gives_the_same_paper() throws IOException {
        long contest = draft(contests.draft(town.companyA()));
        String first = text(paper(organiserOfA, contest, "?format=PDF&number=7").body());
        assertThat(first)
                .contains("电工技能竞赛", "时间 60 分钟", "满分 20 分", "一、单项选择题", "每题 2 分")
                .doesNotContain("参考答案");
        assertThat(text(paper(organiserOfA, contest, "?format=PDF&number=7").body()))
                .isEqualTo(first);
        assertThat(text(paper(organiserOfA, contest, "?format=PDF&number=8").body()))
                .isNotEqualTo(first);
    }

    @Test
    void keys_follow_the_options_as_they_are_shown() throws IOException {
        long contest = draft(contests.draft(town.companyA()));
        String paper = "\n"
                + text(paper(organiserOfA, contest, "?format=PDF&keys=true").body());
        // Question i of the fixture has the option 选项甲i, 选项乙i … of place i % 4 for its key.
        for (int i = 1; i <= 10; i++) {
            String question = paper.substring(paper.indexOf("\n" + i + "．题库") + 1);
            int asked = Integer.parseInt(question.replaceFirst("(?s).*?的第 ?(\\d+) ?题.*", "$1"));
            String right = "选项" + "甲乙丙丁".charAt(asked % 4) + asked;
            String letter = question.replaceFirst("(?s).*?([A-D])． ?" + right + "(?!\\d).*", "$1");
            String keys = paper.substring(paper.indexOf("参考答案"));
            assertThat(keys).containsPattern("\\n" + i + "．" + letter + "[\\s\\p{Z}]");
        }
    }

    @Test
    void contest_of_another_company_has_no_paper() {
        long contest = draft(contests.draft(town.companyA()));
        assertThat(paper(organiserOfB, contest, "?format=PDF").statusCode()).isEqualTo(404);
        assertThat(paper(identity.member(town.teamOfA(), "张工"), contest, "?format=PDF")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keys_only_for_whoever_is_responsible_for_the_bank() {
        PublishedBank citys = banks.publishForCompany(town.city(), 40);
        sql.update("UPDATE bank_bank SET scope = 'CITY' WHERE id = ?", citys.bankId());
        long contest = draftFrom(town.companyA(), organiserOfA, citys);

        HttpResponse<byte[]> refused = paper(organiserOfA, contest, "?format=DOCX&keys=true");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("bank.keys-not-yours");
        assertThat(paper(organiserOfA, contest, "?format=DOCX").statusCode()).isEqualTo(200);
        assertThat(sql.list(
                        "SELECT reason FROM platform_audit WHERE target = ?",
                        row -> row.getString(1),
                        "bank:" + citys.bankId()))
                .containsExactly("DOCX，5 题，不带答案");
    }

    @Test
    void number_out_of_range_is_refused() {
        long contest = draft(contests.draft(town.companyA()));
        assertThat(paper(organiserOfA, contest, "?format=PDF&number=0").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_draft_shows_nothing_of_a_bank_that_its_company_took_back() {
        PublishedBank ours = banks.publishForCompany(town.companyA(), 40);
        sql.update("UPDATE bank_bank SET scope = 'CITY' WHERE id = ?", ours.bankId());
        long contest = draftFrom(town.companyB(), organiserOfB, ours);
        String check = "/api/organiser/contests/" + contest + "/check";
        assertThat(paper(organiserOfB, contest, "?format=DOCX").statusCode()).isEqualTo(200);
        String name = sql.list("SELECT name FROM bank_bank WHERE id = ?", row -> row.getString(1), ours.bankId())
                .getFirst();

        sql.update("UPDATE bank_bank SET scope = 'COMPANY' WHERE id = ?", ours.bankId());
        clock.advance(Duration.ofSeconds(3));
        HttpResponse<byte[]> refused = paper(organiserOfB, contest, "?format=DOCX");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("contest.bank-not-found");
        assertThat(of(organiserOfB).post(check, "{}").body())
                .contains("contest.bank-missing")
                .doesNotContain(name, "甲酒业公司");
    }

    // ---- small steps

    private long draftFrom(long company, Person organiser, PublishedBank bank) {
        ContestDraft draft = contests.draft(company);
        RoundDraft round = ContestFixture.round(draft);
        ContestDraft changed = ContestFixture.with(
                draft,
                ContestFixture.round(
                        round.name(),
                        round.startsAt(),
                        round.endsAt(),
                        round.durationSeconds(),
                        round.triesMax(),
                        round.multipleRule(),
                        round.reveal(),
                        round.practiceWhileRunning(),
                        new BlueprintDraft(
                                List.of(new SectionDraft(
                                        "一、单选题", bank.bankId(), QuestionType.SINGLE, null, null, 5, 20)),
                                true)));
        return ok(of(organiser).post("/api/organiser/contests", text(changed)))
                .get("id")
                .getLongValue();
    }

    private long draft(ContestDraft draft) {
        return ok(of(organiserOfA).post("/api/organiser/contests", text(draft)))
                .get("id")
                .getLongValue();
    }

    private HttpResponse<byte[]> paper(Person person, long contest, String query) {
        return of(person).getBytes("/api/organiser/contests/" + contest + "/paper" + query);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
