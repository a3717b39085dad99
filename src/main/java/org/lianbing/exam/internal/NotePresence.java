package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.lianbing.exam.AbsenceKind;
import org.lianbing.exam.EvidenceApi;
import org.lianbing.exam.internal.TraceStore.Absence;
import org.lianbing.exam.internal.TraceStore.Presence;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sealer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what phones tell beside the saves. It waits in the process and goes to the database every other second, all of it
 * in two statements; a full queue, a stop or a failed write loses some, which harms nobody.
 */
@Singleton
class NotePresence {
    private static final Logger LOG = LoggerFactory.getLogger(NotePresence.class);
    private static final int WAITING_MAX = 20_000;
    /** Of a keyed hash: enough to tell the networks of a round apart. */
    private static final int ADDRESS_BYTES = 16;

    private record Note(Presence presence, List<Absence> absences) {}

    private final LinkedBlockingQueue<Note> waiting = new LinkedBlockingQueue<>(WAITING_MAX);
    private final AttemptShapes shapes;
    private final TraceStore traces;
    private final Sealer sealer;

    NotePresence(AttemptShapes shapes, TraceStore traces, Sealer sealer) {
        this.shapes = shapes;
        this.traces = traces;
        this.sealer = sealer;
    }

    /**
     * @param address as text; only its keyed hash is kept
     * @throws NotFound {@code exam.not-found}, another member's attempt too
     */
    void note(long memberId, long attemptId, PresenceRequest request, String address, Instant at) {
        Devices.check(request.device());
        AttemptShape kept = shapes.ifKept(attemptId);
        AttemptShape shape = kept == null ? shapes.load(attemptId) : kept;
        if (shape.memberId != memberId) {
            throw NotFound.of("exam");
        }
        byte[] index = index(sealer, address);
        List<Absence> absences = request.absences().stream()
                .filter(one -> one.kind() != AbsenceKind.AWAY || one.seconds() >= EvidenceApi.TOLERANCE_SECONDS)
                .map(one -> new Absence(
                        attemptId,
                        request.device(),
                        one.no(),
                        one.kind(),
                        at.minusSeconds((long) one.endedSecondsAgo() + one.seconds()),
                        one.seconds()))
                .toList();
        if (!waiting.offer(new Note(new Presence(attemptId, request.device(), index, at), absences))) {
            LOG.debug("a note on attempt {} is dropped: {} wait", attemptId, WAITING_MAX);
        }
    }

    /** What is kept of an address. */
    static byte[] index(Sealer sealer, String address) {
        return Arrays.copyOf(sealer.index("exam.address", address), ADDRESS_BYTES);
    }

    /** @return how many notes were written */
    int write() {
        List<Note> notes = new ArrayList<>();
        waiting.drainTo(notes);
        traces.presences(notes.stream().map(Note::presence).toList());
        traces.absences(notes.stream().flatMap(note -> note.absences.stream()).toList());
        return notes.size();
    }
}
