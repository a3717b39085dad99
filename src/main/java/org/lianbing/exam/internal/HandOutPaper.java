package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.Set;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.DrawAwaitsValue;
import org.lianbing.exam.PaperMode;

/** Decides which paper a person gets, by the draw rule of the blueprint. */
@Singleton
class HandOutPaper {
    /** @param seed stored with the attempt: paper and seed say how it came about */
    record Handed(long seed, Paper paper) {}

    private final Blueprints blueprints;
    private final DrawPaper drawing;
    private final CommonPapers common;
    private final CommittedDraws committed;
    private final PaperTickets tickets;
    private final SeenQuestions seen;

    HandOutPaper(
            Blueprints blueprints,
            DrawPaper drawing,
            CommonPapers common,
            CommittedDraws committed,
            PaperTickets tickets,
            SeenQuestions seen) {
        this.blueprints = blueprints;
        this.drawing = drawing;
        this.common = common;
        this.committed = committed;
        this.tickets = tickets;
        this.seen = seen;
    }

    /** @throws DrawAwaitsValue when the draw can be checked and its public value is not known yet */
    Handed to(long memberId, int tryNo, long blueprintId) {
        Blueprint blueprint = blueprints.get(blueprintId);
        if (blueprint.drawRule().checkable()) {
            CompletedDraw draw = committed.completed(blueprintId);
            long seed = draw.seed(memberId, tryNo);
            return new Handed(seed, draw.paper(seed));
        }
        long seed = tickets.next(blueprintId);
        if (blueprint.drawRule().unseenFirst()) {
            Set<Long> before = seen.revisions(memberId);
            return new Handed(seed, drawing.draw(blueprint, seed, entry -> before.contains(entry.revisionId())));
        }
        return new Handed(seed, ofSeed(blueprintId, seed));
    }

    boolean dependsOnTry(long blueprintId) {
        return blueprints.get(blueprintId).drawRule().checkable();
    }

    /** The paper of a seed that is given, for whoever: without regard to what she saw or what was committed to. */
    Paper ofSeed(long blueprintId, long seed) {
        Blueprint blueprint = blueprints.get(blueprintId);
        return blueprint.drawRule().mode() == PaperMode.DRAWN_PER_PERSON
                ? drawing.draw(blueprint, seed)
                : drawing.reshuffled(blueprint, common.of(blueprintId, blueprint), seed);
    }
}
