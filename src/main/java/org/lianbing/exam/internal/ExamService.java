package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptRecord;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.Availability;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.CommittedDraw;
import org.lianbing.exam.DrawPreview;
import org.lianbing.exam.DrawRule;
import org.lianbing.exam.DrawnPaper;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionCounts;
import org.lianbing.exam.PracticeClosure;
import org.lianbing.exam.PublishedDraw;
import org.lianbing.exam.Section;
import org.lianbing.exam.StartAttempt;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** The facade: each promise is kept by the use case named here. */
@Singleton
class ExamService implements ExamApi {
    private final Blueprints blueprints;
    private final DrawPaper drawing;
    private final PaperSupply supply;
    private final PreviewDraw previewing;
    private final CommittedDraws committed;
    private final StartAttempts starting;
    private final CheckAnswers checking;
    private final GrantExtraTime granting;
    private final AttemptStore attempts;
    private final AttemptLists lists;
    private final PracticeClosures closures;
    private final AttemptRecords records;

    ExamService(
            Blueprints blueprints,
            DrawPaper drawing,
            PaperSupply supply,
            PreviewDraw previewing,
            CommittedDraws committed,
            StartAttempts starting,
            CheckAnswers checking,
            GrantExtraTime granting,
            AttemptStore attempts,
            AttemptLists lists,
            PracticeClosures closures,
            AttemptRecords records) {
        this.blueprints = blueprints;
        this.drawing = drawing;
        this.supply = supply;
        this.previewing = previewing;
        this.committed = committed;
        this.starting = starting;
        this.checking = checking;
        this.granting = granting;
        this.attempts = attempts;
        this.lists = lists;
        this.closures = closures;
        this.records = records;
    }

    @Override
    public long createBlueprint(Blueprint blueprint) {
        return blueprints.create(blueprint);
    }

    @Override
    public Blueprint blueprint(long blueprintId) {
        return blueprints.get(blueprintId);
    }

    @Override
    public Availability availability(List<Section> sections) {
        Blueprints.check(sections);
        return supply.availability(sections, DrawRule.PER_PERSON, false);
    }

    @Override
    public Availability availability(Blueprint blueprint) {
        Blueprints.check(blueprint);
        return supply.availability(blueprint);
    }

    @Override
    public void requireAvailable(List<Section> sections) {
        Blueprints.check(sections);
        supply.require(sections, DrawRule.PER_PERSON);
    }

    @Override
    public DrawnPaper draw(Blueprint blueprint, long number) {
        Blueprints.check(blueprint);
        return drawing.look(blueprint, number);
    }

    @Override
    public DrawPreview preview(Blueprint blueprint) {
        Blueprints.check(blueprint);
        return previewing.preview(blueprint);
    }

    @Override
    public CommittedDraw commitDraw(long blueprintId, String valueName, long actor) {
        return committed.commit(blueprintId, valueName, actor);
    }

    @Override
    public Optional<CommittedDraw> committedDraw(long blueprintId) {
        return committed.find(blueprintId);
    }

    @Override
    public void setPublicValue(long blueprintId, String value, long actor) {
        committed.setValue(blueprintId, value, actor);
    }

    @Override
    public PublishedDraw revealDraw(long blueprintId, long actor) {
        return committed.reveal(blueprintId, actor);
    }

    @Override
    public Optional<PublishedDraw> publishedDraw(long blueprintId) {
        return committed.published(blueprintId);
    }

    @Override
    public AttemptView start(StartAttempt request) {
        return starting.start(request);
    }

    @Override
    public boolean answerCodeMatches(long attemptId, String code) {
        return checking.matches(attempts.find(attemptId).orElseThrow(() -> NotFound.of("exam")), code);
    }

    @Override
    public void grantExtra(Occasion occasion, long memberId, Duration extra, long actor, String reason) {
        granting.grant(occasion, memberId, extra, actor, reason);
    }

    @Override
    public Map<Long, Long> extraSeconds(Occasion occasion, Collection<Long> memberIds) {
        return lists.extraSeconds(occasion, memberIds);
    }

    @Override
    public String paperText(long attemptId) {
        return attempts.find(attemptId).orElseThrow(() -> NotFound.of("exam")).paper();
    }

    @Override
    public Optional<AttemptSummary> summary(long attemptId) {
        return attempts.find(attemptId).map(row -> lists.summaries(List.of(row)).getFirst());
    }

    @Override
    public Optional<AttemptRecord> record(long attemptId, boolean withKeys) {
        return records.of(attemptId, withKeys);
    }

    @Override
    public Page<AttemptSummary> summaries(Occasion occasion, @Nullable AttemptState state, PageRequest page) {
        return lists.page(occasion, state, page);
    }

    @Override
    public Map<Long, AttemptSummary> latest(Occasion occasion, Collection<Long> memberIds) {
        return lists.latest(occasion, memberIds);
    }

    @Override
    public Map<Occasion, AttemptSummary> latestOf(long memberId, Collection<Occasion> occasions) {
        return lists.latestOf(memberId, occasions);
    }

    @Override
    public int startedSince(Occasion occasion, long memberId, Instant from) {
        return (int) attempts.ofMember(occasion, memberId).stream()
                .filter(attempt -> !attempt.startedAt().isBefore(from))
                .count();
    }

    @Override
    public OccasionCounts counts(Occasion occasion) {
        return lists.counts(occasion);
    }

    @Override
    public List<AttemptResult> results(Occasion occasion, long afterAttemptId, int limit) {
        return lists.results(occasion, afterAttemptId, limit);
    }

    @Override
    public void closePractice(long blueprintId, String title, Instant from, Instant until) {
        closures.close(blueprintId, title, from, until);
    }

    @Override
    public void openPractice(long blueprintId) {
        closures.open(blueprintId);
    }

    @Override
    public Map<Long, PracticeClosure> practiceClosures(Instant now) {
        return closures.closed(now);
    }
}
