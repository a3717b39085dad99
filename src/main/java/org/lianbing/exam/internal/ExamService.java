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
import org.lianbing.exam.DrawnPaper;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionCounts;
import org.lianbing.exam.PracticeClosure;
import org.lianbing.exam.Section;
import org.lianbing.exam.StartAttempt;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** The facade: each promise is kept by the use case named here. */
@Singleton
class ExamService implements ExamApi {
    private final Blueprints blueprints;
    private final DrawPaper drawing;
    private final StartAttempts starting;
    private final GrantExtraTime granting;
    private final AttemptStore attempts;
    private final AttemptLists lists;
    private final PracticeClosures closures;
    private final AttemptRecords records;

    ExamService(
            Blueprints blueprints,
            DrawPaper drawing,
            StartAttempts starting,
            GrantExtraTime granting,
            AttemptStore attempts,
            AttemptLists lists,
            PracticeClosures closures,
            AttemptRecords records) {
        this.blueprints = blueprints;
        this.drawing = drawing;
        this.starting = starting;
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
        return drawing.availability(sections);
    }

    @Override
    public void requireAvailable(List<Section> sections) {
        Blueprints.check(sections);
        drawing.requireAvailable(sections);
    }

    @Override
    public DrawnPaper draw(Blueprint blueprint, long number) {
        Blueprints.check(blueprint.sections());
        return drawing.look(blueprint, number);
    }

    @Override
    public AttemptView start(StartAttempt request) {
        return starting.start(request);
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
