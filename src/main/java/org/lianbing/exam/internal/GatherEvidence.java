package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianbing.exam.AbsenceKind;
import org.lianbing.exam.EvidenceApi;
import org.lianbing.exam.Finding;
import org.lianbing.exam.Findings;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.SharedPlaces;
import org.lianbing.exam.TracedPaper;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Sealer;

/** Reads the papers of an occasion once, a few hundred at a time, and lets {@link Noticing} say what is worth a look. */
@Singleton
class GatherEvidence implements EvidenceApi {
    private final JudgedPapers papers;
    private final TraceStore traces;
    private final IdentityApi identity;
    private final Sealer sealer;

    GatherEvidence(JudgedPapers papers, TraceStore traces, IdentityApi identity, Sealer sealer) {
        this.papers = papers;
        this.traces = traces;
        this.identity = identity;
        this.sealer = sealer;
    }

    @Override
    public Findings gather(Occasion occasion, SharedPlaces shared) {
        AlikePapers search = new AlikePapers();
        Noticing noticing = new Noticing(shared);
        List<JudgedPaper> some = papers.after(occasion, 0);
        while (!some.isEmpty()) {
            Map<Long, MemberCard> members = identity.members(
                    some.stream().map(paper -> paper.attempt().memberId()).toList());
            Map<Long, List<TraceStore.Seen>> seen = seen(some);
            Map<Long, List<TraceStore.Absence>> absences = absences(some);
            for (JudgedPaper paper : some) {
                AttemptRow attempt = paper.attempt();
                MemberCard member = Objects.requireNonNull(members.get(attempt.memberId()));
                search.add(answered(paper, member.unitId()));
                noticing.paper(
                        paper,
                        seen.getOrDefault(attempt.id(), List.of()),
                        within(attempt, absences.getOrDefault(attempt.id(), List.of())));
            }
            some = papers.after(occasion, some.getLast().attempt().id());
        }
        AlikePapers.Found found = search.find();
        List<Finding> findings = new ArrayList<>();
        found.pairs().forEach(pair -> findings.add(noticing.alike(pair)));
        findings.addAll(noticing.findings());
        return new Findings(found.papers(), found.pairsCompared(), findings);
    }

    @Override
    public String network(String address) {
        return HexFormat.of().formatHex(NotePresence.index(sealer, address));
    }

    @Override
    public Optional<TracedPaper> paper(long attemptId) {
        List<JudgedPaper> found = papers.of(attemptId);
        return found.isEmpty() ? Optional.empty() : Optional.of(view(found.getFirst()));
    }

    private TracedPaper view(JudgedPaper paper) {
        AttemptRow attempt = paper.attempt();
        return new TracedPaper(
                attempt.id(),
                attempt.memberId(),
                attempt.tryNo(),
                attempt.startedAt(),
                attempt.submittedAt(),
                attempt.scoreTenths(),
                paper.answers().stream()
                        .map(answer -> new TracedPaper.TracedAnswer(
                                answer.question().position(),
                                answer.question().revisionId(),
                                answer.type(),
                                answer.stem(),
                                answer.answer(),
                                answer.key(),
                                answer.right(),
                                answer.savedAt(),
                                ReadingTime.leastMillis(answer.stem().length())))
                        .toList(),
                within(attempt, traces.absencesOf(List.of(attempt.id()))).stream()
                        .map(one -> new TracedPaper.AbsenceView(one.kind(), one.fromAt(), one.seconds()))
                        .toList(),
                traces.seen(List.of(attempt.id())).stream()
                        .map(one -> new TracedPaper.DeviceView(
                                fingerprint(one.device()), one.network().substring(0, 6), one.firstAt(), one.lastAt()))
                        .toList());
    }

    /** A phone's name is its own secret; people who compare need only see that two are the same. */
    private String fingerprint(String device) {
        byte[] index = sealer.index("exam.device", device);
        return String.format("%02x%02x%02x", index[0], index[1], index[2]);
    }

    private static AnsweredPaper answered(JudgedPaper paper, long unitId) {
        Map<Long, JudgedPaper.JudgedAnswer> answers = new TreeMap<>();
        paper.answers().stream()
                .filter(answer -> answer.given() && !answer.byHand())
                .forEach(answer -> answers.put(answer.question().revisionId(), answer));
        boolean[] right = new boolean[answers.size()];
        int at = 0;
        for (JudgedPaper.JudgedAnswer answer : answers.values()) {
            right[at++] = answer.right();
        }
        AttemptRow attempt = paper.attempt();
        return new AnsweredPaper(
                attempt.id(),
                attempt.memberId(),
                unitId,
                attempt.device(),
                attempt.startedAt(),
                answers.keySet().stream().mapToLong(Long::longValue).toArray(),
                answers.values().stream()
                        .map(JudgedPaper.JudgedAnswer::answer)
                        .toArray(String[]::new),
                right);
    }

    /** Only what lies within the attempt counts: after handing in she may do as she likes. */
    static List<TraceStore.Absence> within(AttemptRow attempt, List<TraceStore.Absence> absences) {
        Instant end = attempt.submittedAt() == null ? attempt.deadline() : attempt.submittedAt();
        List<TraceStore.Absence> within = new ArrayList<>();
        for (TraceStore.Absence one : absences) {
            Instant from = one.fromAt().isBefore(attempt.startedAt()) ? attempt.startedAt() : one.fromAt();
            Instant until = one.fromAt().plusSeconds(one.seconds());
            long seconds =
                    Duration.between(from, until.isBefore(end) ? until : end).toSeconds();
            if (seconds >= (one.kind() == AbsenceKind.AWAY ? TOLERANCE_SECONDS : 1)) {
                within.add(new TraceStore.Absence(one.attemptId(), one.device(), one.no(), one.kind(), from, seconds));
            }
        }
        return within;
    }

    private Map<Long, List<TraceStore.Seen>> seen(List<JudgedPaper> some) {
        return traces.seen(ids(some)).stream().collect(Collectors.groupingBy(TraceStore.Seen::attemptId));
    }

    private Map<Long, List<TraceStore.Absence>> absences(List<JudgedPaper> some) {
        return traces.absencesOf(ids(some)).stream().collect(Collectors.groupingBy(TraceStore.Absence::attemptId));
    }

    private static Collection<Long> ids(List<JudgedPaper> some) {
        return some.stream().map(paper -> paper.attempt().id()).toList();
    }
}
