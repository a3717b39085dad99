package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.AnswerSettled;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.BlanksRule;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.NothingToMark;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.Remedy;
import org.lianbing.exam.RemedyKind;
import org.lianbing.exam.Reveal;
import org.lianbing.exam.Section;
import org.lianbing.exam.StillAnswering;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.Roles;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;
import org.lianbing.testing.Simultaneously;

class HandMarkingTest extends ServiceTest {
    private static final int TOLERANCE_TENTHS = 5;

    @Inject
    OpenRules rules;

    @Inject
    OpenKeeper keeper;

    @Inject
    ExamApi api;

    @Inject
    BankFixture banks;

    @Inject
    Markers markers;

    @Inject
    TakeHandTask taking;

    @Inject
    MarkByHand marking;

    @Inject
    ProposeRegrade proposing;

    @Inject
    Sql sql;

    private ExamFixture exam;
    private long blueprint;
    private IdentityFixture.Person organiser;
    private IdentityFixture.Person worker;
    private List<IdentityFixture.Person> appointed;
    private Occasion occasion;

    @BeforeAll
    void prepare() {
        exam = new ExamFixture(context);
        IdentityFixture identity = new IdentityFixture(context);
        IdentityFixture.Town town = identity.town();
        organiser = identity.memberWithRole(town.city(), "王主任", Roles.ORGANISER);
        worker = identity.member(town.teamOfA(), "张建华");
        appointed = List.of(
                identity.member(town.teamOfB(), "甲老师"),
                identity.member(town.teamOfB(), "乙老师"),
                identity.member(town.teamOfB(), "丙老师"),
                identity.member(town.teamOfB(), "丁老师"));
        keeper.keepers.add(organiser.id());
        long singles = banks.publish(4, QuestionType.SINGLE).bankId();
        long texts = banks.publish(4, QuestionType.SHORT_ANSWER).bankId();
        blueprint = api.createBlueprint(new Blueprint(
                List.of(
                        new Section("单项选择题", singles, QuestionType.SINGLE, null, null, 1, 20),
                        new Section("简答题", texts, QuestionType.SHORT_ANSWER, null, null, 2, 50)),
                true,
                MultipleRule.ALL_OR_NOTHING,
                new MarkingRules(BlanksRule.SHARE, 0, 0, 0, TOLERANCE_TENTHS)));
    }

    @BeforeEach
    void anotherOccasion() {
        occasion = new Occasion(OpenRules.KIND, ExamFixture.occasion().key());
        rules.reveal = new Reveal(true, true, null);
        markers.appoint(
                organiser.id(),
                occasion,
                appointed.stream().map(IdentityFixture.Person::id).toList());
    }

    private long marker(int number) {
        return appointed.get(number).id();
    }

    /** The choice right, the first text written, the second left blank. */
    private AttemptView handedIn(long memberId) {
        AttemptView attempt = exam.start(occasion, memberId, blueprint);
        exam.answer(attempt.id(), 1);
        exam.save(attempt.id(), 2, 1, "先断电，再验电");
        exam.submit(attempt.id());
        return attempt;
    }

    private void mark(int number, int tenths) {
        long id = taking.next(marker(number), occasion).id();
        marking.mark(marker(number), id, tenths);
    }

    private long told(AttemptView attempt) {
        return sql.number(
                "SELECT COUNT(*) FROM platform_outbox WHERE topic = 'exam.attempt-marked' AND body LIKE ?",
                "{\"attemptId\":" + attempt.id() + ",%");
    }

    @Test
    void until_all_is_marked_there_is_no_result_and_nobody_is_told() {
        AttemptView attempt = handedIn(worker.id());
        assertThat(api.counts(occasion).marking()).isEqualTo(1);
        assertThat(api.results(occasion, 0, 10)).isEmpty();
        assertThat(told(attempt)).isZero();
        String result = http().as(worker.cookie())
                .get("/api/attempts/" + attempt.id() + "/result")
                .body();
        assertThat(result).contains("\"released\":false", "\"markedPaperAllowed\":false");
        Remedy voided = new Remedy(
                Paper.parse(ExamTestAccess.attempt(context, attempt.id()).paper())
                        .questions()
                        .getFirst()
                        .revisionId(),
                RemedyKind.FULL_MARKS,
                null,
                null);
        assertThatExceptionOfType(StillAnswering.class)
                .isThrownBy(() -> proposing.propose(organiser.id(), occasion, "核对", List.of(voided)));
    }

    @Test
    void two_who_agree_end_it_with_their_mean_and_it_is_told_once() {
        AttemptView attempt = handedIn(worker.id());
        mark(0, 30);
        assertThat(told(attempt)).isZero();
        mark(1, 35);
        // 2 marks for the choice and 3.25 for the text, rounded up to the tenth; the blank one needs nobody.
        assertThat(api.results(occasion, 0, 10))
                .singleElement()
                .satisfies(result -> assertThat(result.scoreTenths()).isEqualTo(53));
        assertThat(api.counts(occasion).marking()).isZero();
        assertThat(told(attempt)).isEqualTo(1);
        assertThat(http().as(worker.cookie())
                        .get("/api/attempts/" + attempt.id() + "/marked-paper")
                        .body())
                .contains("\"scoreTenths\":33");
    }

    @Test
    void where_two_differ_too_much_a_third_decides() {
        AttemptView attempt = handedIn(worker.id());
        mark(0, 10);
        mark(1, 40);
        assertThat(markers.progress(occasion).third()).isEqualTo(1);
        assertThat(told(attempt)).isZero();
        mark(2, 20);
        assertThat(api.results(occasion, 0, 10))
                .singleElement()
                .satisfies(result -> assertThat(result.scoreTenths()).isEqualTo(40));
        assertThatExceptionOfType(NothingToMark.class).isThrownBy(() -> taking.next(marker(3), occasion));
    }

    @Test
    void a_marker_sees_neither_name_nor_unit_nor_attempt() {
        handedIn(worker.id());
        String task = http().as(appointed.getFirst().cookie())
                .post("/api/marking-tasks/" + OpenRules.KIND + "/" + occasion.key() + "/next")
                .body();
        assertThat(task)
                .contains("先断电，再验电", "\"modelAnswer\":\"要点", "\"marksTenths\":50")
                .doesNotContain("张建华", "memberId", "attemptId", "unit", "organisation");
    }

    @Test
    void nobody_marks_her_own_answer_and_none_who_is_not_appointed() {
        handedIn(marker(0));
        assertThatExceptionOfType(NothingToMark.class).isThrownBy(() -> taking.next(marker(0), occasion));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> taking.next(worker.id(), occasion));
        long id = taking.next(marker(1), occasion).id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> marking.mark(marker(2), id, 10));
    }

    @Test
    void of_four_who_ask_at_once_two_are_given_the_answer() {
        handedIn(worker.id());
        List<Boolean> given = Simultaneously.run(4, number -> {
            try {
                taking.next(marker(number), occasion);
                return true;
            } catch (NothingToMark nothing) {
                return false;
            }
        });
        assertThat(given.stream().filter(Boolean::booleanValue)).hasSize(2);
    }

    @Test
    void a_hold_that_ran_out_goes_to_the_next_who_asks() {
        handedIn(worker.id());
        long first = taking.next(marker(0), occasion).id();
        assertThat(taking.next(marker(0), occasion).id()).isEqualTo(first);
        taking.next(marker(1), occasion);
        assertThatExceptionOfType(NothingToMark.class).isThrownBy(() -> taking.next(marker(2), occasion));
        clock.advance(TakeHandTask.HOLD);
        assertThat(taking.next(marker(2), occasion).id()).isEqualTo(first);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> marking.mark(marker(0), first, 10));
    }

    @Test
    void a_mark_may_be_changed_until_the_other_has_marked_and_every_change_is_logged() {
        handedIn(worker.id());
        long id = taking.next(marker(0), occasion).id();
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> marking.mark(marker(0), id, 51));
        marking.mark(marker(0), id, 30);
        marking.mark(marker(0), id, 31);
        mark(1, 33);
        assertThatExceptionOfType(AnswerSettled.class).isThrownBy(() -> marking.mark(marker(0), id, 50));
        Http mine = http().as(organiser.cookie());
        String path = "/api/organiser/occasions/" + OpenRules.KIND + "/" + occasion.key() + "/markers";
        String log = mine.get(path + "/log").body();
        for (HandDeed deed : List.of(HandDeed.TAKEN, HandDeed.MARKED, HandDeed.CHANGED, HandDeed.SETTLED)) {
            assertThat(log).contains("\"deed\":\"" + deed + "\"");
        }
        assertThat(log).contains("\"markTenths\":30", "\"markTenths\":31");
        assertThat(mine.get(path).body())
                .contains(
                        "\"answers\":1,\"settled\":1,\"third\":0",
                        "\"name\":\"甲老师\",\"unitName\":\"乙药业公司\",\"marked\":1}");
        assertThat(http().as(worker.cookie()).get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void markers_are_appointed_over_http_and_strangers_to_the_city_refused() {
        Http mine = http().as(organiser.cookie());
        String path = "/api/organiser/occasions/" + OpenRules.KIND + "/" + occasion.key() + "/markers";
        assertThat(mine.put(path, "{\"memberIds\":[" + marker(0) + "]}").body())
                .contains("\"markers\":[{\"memberId\":" + marker(0) + ",\"name\":\"甲老师\"", "\"marked\":0}]");
        assertThat(mine.put(path, "{\"memberIds\":[987654321]}").body()).contains("exam.markers-malformed");
        assertThat(markers.appointed(occasion, marker(1))).isFalse();
    }
}
