package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a blueprint would draw, tried out on many papers with the pools as they stand. Expected scores are in hundredths of
 * a mark.
 *
 * @param availability needs include what the limit on sharing a question asks for
 * @param papers how many were drawn; 0 when the pools do not hold enough, and then nothing below is set
 * @param bandKept every one of them is in the band
 * @param sample one of the papers
 */
@Serdeable
public record DrawPreview(
        Availability availability,
        int papers,
        int fullMarksTenths,
        int bandTenths,
        int targetHundredths,
        int lowestHundredths,
        int highestHundredths,
        boolean bandKept,
        List<SectionPreview> sections,
        @Nullable DrawnPaper sample) {
    public DrawPreview {
        sections = List.copyOf(sections);
    }

    /** The realised spread, in thousandths of the full mark. */
    public int spreadPermille() {
        return fullMarksTenths == 0 ? 0 : (highestHundredths - lowestHundredths) * 100 / fullMarksTenths;
    }

    /**
     * @param poolSize questions that this section draws from
     * @param measured how many of them have a difficulty that was measured
     * @param disjointPapers how many papers in a row share no question of this section
     * @param shownToPermille the share of the tried papers that had the question shown most often
     */
    @Serdeable
    public record SectionPreview(int poolSize, int measured, int disjointPapers, int shownToPermille) {}
}
