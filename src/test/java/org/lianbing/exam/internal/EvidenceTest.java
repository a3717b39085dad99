package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.AbsenceKind;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.EvidenceApi;
import org.lianbing.exam.ExamFixture;
import org.lianbing.exam.Finding;
import org.lianbing.exam.FindingKind;
import org.lianbing.exam.Findings;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.SharedPlaces;
import org.lianbing.exam.TracedPaper;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceTest;

/** What phones tell beside the answers, and what is made of it. */
class EvidenceTest extends ServiceTest {
    @Inject
    EvidenceApi evidence;

    @Inject
    NotePresence notes;

    @Inject
    TraceStore traces;

    @Inject
    Sql sql;

    private ExamFixture exam;
    private Person worker;
    private Person colleague;
    private long blueprint;

    @BeforeAll
    void prepare() {
        exam = new ExamFixture(context);
        IdentityFixture identity = new IdentityFixture(context);
        IdentityFixture.Town town = identity.town();
        worker = identity.member(town.teamOfA(), "张建华");
        colleague = identity.member(town.teamOfA(), "李秀英");
        blueprint = exam.blueprintOfAllTypes(3, MultipleRule.PARTIAL);
    }

    @Test
    void leaving_shorter_than_the_tolerance_is_never_noted() {
        AttemptView attempt = exam.start(ExamFixture.occasion(), worker.id(), blueprint);
        clock.advance(Duration.ofMinutes(5));
        tell(worker, attempt, "phone-1", away(1, 9, 60), away(2, 10, 20));

        assertThat(traces.absencesOf(List.of(attempt.id())))
                .extracting(TraceStore.Absence::no)
                .containsExactly(2);
    }

    @Test
    void a_word_that_is_repeated_counts_once() {
        AttemptView attempt = exam.start(ExamFixture.occasion(), worker.id(), blueprint);
        clock.advance(Duration.ofMinutes(5));
        tell(worker, attempt, "phone-1", away(1, 30, 0));
        clock.advance(Duration.ofSeconds(7));
        tell(worker, attempt, "phone-1", away(1, 30, 7));

        assertThat(traces.absencesOf(List.of(attempt.id()))).hasSize(1);
        assertThat(sql.number("SELECT COUNT(*) FROM exam_presence WHERE attempt_id = ?", attempt.id()))
                .isEqualTo(1);
    }

    @Test
    void another_members_attempt_looks_like_none() {
        AttemptView attempt = exam.start(ExamFixture.occasion(), worker.id(), blueprint);
        assertThat(post(colleague, attempt.id(), "phone-2").statusCode()).isEqualTo(404);
        assertThat(post(worker, attempt.id(), "phone-1").statusCode()).isEqualTo(202);
    }

    @Test
    void address_is_stored_nowhere_and_equal_addresses_are_seen_to_be_equal() {
        AttemptView attempt = exam.start(ExamFixture.occasion(), worker.id(), blueprint);
        post(worker, attempt.id(), "phone-1");
        post(worker, attempt.id(), "phone-2");
        notes.write();

        List<TraceStore.Seen> seen = traces.seen(List.of(attempt.id()));
        assertThat(seen).extracting(TraceStore.Seen::device).containsExactlyInAnyOrder("phone-1", "phone-2");
        assertThat(seen)
                .extracting(TraceStore.Seen::network)
                .containsOnly(seen.getFirst().network());
        assertThat(seen.getFirst().network()).hasSize(32).doesNotContain("127");
    }

    @Test
    void only_what_lies_within_the_attempt_counts() {
        AttemptView attempt = exam.start(ExamFixture.occasion(), worker.id(), blueprint);
        clock.advance(Duration.ofMinutes(1));
        exam.submit(attempt.id());
        clock.advance(Duration.ofMinutes(10));
        // From half a minute after the start until long after she handed in.
        tell(worker, attempt, "phone-1", away(1, 600, 30), away(2, 20, 0));

        TracedPaper paper = evidence.paper(attempt.id()).orElseThrow();
        assertThat(paper.absences()).hasSize(1);
        assertThat(paper.absences().getFirst().kind()).isEqualTo(AbsenceKind.AWAY);
        assertThat(paper.absences().getFirst().seconds()).isEqualTo(30);
    }

    @Test
    void right_answers_faster_than_reading_are_a_finding_and_the_same_answers_in_time_are_none() {
        Occasion occasion = ExamFixture.occasion();
        AttemptView quick = exam.start(occasion, worker.id(), blueprint);
        exam.answer(quick.id(), 12);
        exam.submit(quick.id());
        AttemptView calm = exam.start(occasion, colleague.id(), blueprint);
        clock.advance(Duration.ofMinutes(2));
        exam.answer(calm.id(), 12);
        exam.submit(calm.id());

        Findings found = evidence.gather(occasion, SharedPlaces.NONE);

        assertThat(found.papers()).isEqualTo(2);
        assertThat(found.pairsCompared()).isEqualTo(1);
        List<Finding> fast = of(found, FindingKind.FAST);
        assertThat(fast).hasSize(1);
        assertThat(fast.getFirst().people()).containsExactly(new Finding.Person(worker.id(), quick.id()));
        assertThat(fast.getFirst().facts()).containsEntry("answered", 12L).containsEntry("elapsedSeconds", 0L);
    }

    @Test
    void a_phone_that_two_people_used_is_a_finding_unless_it_was_declared() {
        Occasion occasion = ExamFixture.occasion();
        exam.submitted(occasion, worker.id(), blueprint, 0);
        exam.submitted(occasion, colleague.id(), blueprint, 0);

        List<Finding> shared = of(evidence.gather(occasion, SharedPlaces.NONE), FindingKind.SHARED_DEVICE);
        assertThat(shared).hasSize(1);
        assertThat(shared.getFirst().people())
                .extracting(Finding.Person::memberId)
                .containsExactly(worker.id(), colleague.id());

        SharedPlaces workshop = new SharedPlaces(Set.of(ExamFixture.DEVICE), Set.of());
        assertThat(of(evidence.gather(occasion, workshop), FindingKind.SHARED_DEVICE))
                .isEmpty();
    }

    @Test
    void a_third_phone_and_much_time_away_are_findings() {
        Occasion occasion = ExamFixture.occasion();
        AttemptView attempt = exam.start(occasion, worker.id(), blueprint);
        clock.advance(Duration.ofMinutes(4));
        tell(worker, attempt, "phone-2", away(1, 150, 10));
        tell(worker, attempt, "phone-3");
        exam.submit(attempt.id());

        Findings found = evidence.gather(occasion, SharedPlaces.NONE);
        assertThat(of(found, FindingKind.DEVICES).getFirst().facts()).containsEntry("devices", 3L);
        Finding away = of(found, FindingKind.AWAY).getFirst();
        assertThat(away.facts())
                .containsEntry("times", 1L)
                .containsEntry("seconds", 150L)
                .containsEntry("elapsedSeconds", 240L);
        assertThat(away.strength()).isEqualTo(2);
    }

    @Test
    void shuffled_options_are_compared_in_the_letters_of_the_author() {
        PaperQuestion shuffled = new PaperQuestion(1, 1, 20, "CABD");
        assertThat(JudgedPapers.authored(shuffled, QuestionType.SINGLE, "A")).isEqualTo("C");
        assertThat(JudgedPapers.authored(shuffled, QuestionType.MULTIPLE, "AB")).isEqualTo("AC");
        assertThat(JudgedPapers.authored(shuffled, QuestionType.ORDERING, "ABCD"))
                .isEqualTo("CABD");
        assertThat(JudgedPapers.authored(shuffled, QuestionType.MATCHING, "B-A"))
                .isEqualTo("A-C");
        assertThat(JudgedPapers.authored(shuffled, QuestionType.FILL_IN_BLANK, "A相"))
                .isEqualTo("A相");
    }

    private static List<Finding> of(Findings found, FindingKind kind) {
        return found.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private static PresenceRequest.AbsenceRequest away(int no, int seconds, int endedSecondsAgo) {
        return new PresenceRequest.AbsenceRequest(no, AbsenceKind.AWAY, seconds, endedSecondsAgo);
    }

    private void tell(Person who, AttemptView attempt, String device, PresenceRequest.AbsenceRequest... absences) {
        Instant now = clock.instant();
        notes.note(who.id(), attempt.id(), new PresenceRequest(device, List.of(absences)), "10.1.2.3", now);
        notes.write();
    }

    private HttpResponse<String> post(Person who, long attempt, String device) {
        return http().as(who.cookie())
                .post(
                        "/api/attempts/" + attempt + "/presence",
                        "{\"device\":\"" + device
                                + "\",\"absences\":[{\"no\":1,\"kind\":\"AWAY\",\"seconds\":12,\"endedSecondsAgo\":0}]}");
    }
}
