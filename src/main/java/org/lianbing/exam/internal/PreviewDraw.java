package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.exam.Availability;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.DrawPreview;
import org.lianbing.exam.DrawPreview.SectionPreview;
import org.lianbing.exam.PaperMode;

/** Draws many papers of a blueprint that may not be stored yet, and measures how far they are apart. */
@Singleton
class PreviewDraw {
    /** A tenth of a large round: the same papers as its first thousand people in a row would get, from another start. */
    static final int PAPERS = 1_000;

    /** A thousandth of a tenth of a mark, in which plans count, to a hundredth of a mark. */
    private static final long PER_HUNDREDTH = 100;

    private final DrawPaper drawing;
    private final PaperSupply supply;
    private final PoolSnapshots snapshots;

    PreviewDraw(DrawPaper drawing, PaperSupply supply, PoolSnapshots snapshots) {
        this.drawing = drawing;
        this.supply = supply;
        this.snapshots = snapshots;
    }

    DrawPreview preview(Blueprint blueprint) {
        Availability availability = supply.availability(blueprint);
        if (!availability.enough()) {
            return new DrawPreview(
                    availability,
                    0,
                    blueprint.fullMarksTenths(),
                    blueprint.bandTenths(),
                    0,
                    0,
                    0,
                    false,
                    List.of(),
                    null);
        }
        DrawPlan plan = drawing.planOf(blueprint);
        boolean each = blueprint.drawRule().mode() == PaperMode.DRAWN_PER_PERSON;
        Spread spread = Spread.of(plan, each ? PAPERS : 1, 0);
        List<SectionPreview> sections = new ArrayList<>();
        for (int i = 0; i < plan.sections(); i++) {
            sections.add(new SectionPreview(
                    availability.sections().get(i).available(),
                    snapshots.measured(blueprint.sections().get(i)),
                    each ? plan.hands(i) : 1,
                    each ? spread.shownToPermille(i) : 1000));
        }
        return new DrawPreview(
                availability,
                spread.papers(),
                blueprint.fullMarksTenths(),
                blueprint.bandTenths(),
                hundredths(plan.targetScore()),
                hundredths(spread.lowest()),
                hundredths(spread.highest()),
                spread.within(plan.targetScore(), blueprint.bandTenths() * 1000L),
                sections,
                drawing.look(blueprint, 1));
    }

    private static int hundredths(long score) {
        return Math.toIntExact(Math.round((double) score / PER_HUNDREDTH));
    }

    /**
     * What came of drawing papers of consecutive seeds.
     *
     * @param lowest expected score in thousandths of a tenth of a mark
     * @param mostShown for each section, how often its most frequent question was drawn
     */
    record Spread(int papers, long lowest, long highest, List<Integer> mostShown) {
        static Spread of(DrawPlan plan, int papers, long firstSeed) {
            long lowest = Long.MAX_VALUE;
            long highest = Long.MIN_VALUE;
            List<Map<Long, Integer>> shown = new ArrayList<>();
            for (int i = 0; i < plan.sections(); i++) {
                shown.add(new HashMap<>());
            }
            for (int paper = 0; paper < papers; paper++) {
                List<List<SectionPools.Entry>> drawn = Draw.paper(plan, firstSeed + paper);
                long score = plan.expectedScore(drawn);
                lowest = Math.min(lowest, score);
                highest = Math.max(highest, score);
                for (int i = 0; i < drawn.size(); i++) {
                    Map<Long, Integer> counts = shown.get(i);
                    drawn.get(i).forEach(entry -> counts.merge(entry.questionId(), 1, Integer::sum));
                }
            }
            List<Integer> most = shown.stream()
                    .map(counts -> counts.values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0))
                    .toList();
            return new Spread(papers, lowest, highest, most);
        }

        int shownToPermille(int section) {
            return (int) Math.ceilDiv(1000L * mostShown.get(section), papers);
        }

        boolean within(long target, long band) {
            return lowest >= target - band && highest <= target + band;
        }
    }
}
