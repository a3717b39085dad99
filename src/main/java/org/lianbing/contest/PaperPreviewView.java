package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.lianbing.exam.Availability;
import org.lianbing.exam.DrawPreview.SectionPreview;

/**
 * What a paper rule would draw, with the banks as they stand. Expected scores are in hundredths of a mark.
 *
 * @param papers how many were tried; 0 when the banks do not hold enough, and then only {@code availability} says something
 * @param spreadPermille how far the hardest and the easiest of them are apart, in thousandths of the full mark
 * @param bandKept every one of them is in the band
 * @param sample one paper to look at
 */
@Serdeable
public record PaperPreviewView(
        Availability availability,
        int papers,
        int bandTenths,
        int targetHundredths,
        int lowestHundredths,
        int highestHundredths,
        int spreadPermille,
        boolean bandKept,
        List<SectionPreview> sections,
        List<SampleSection> sample) {
    public PaperPreviewView {
        sections = List.copyOf(sections);
        sample = List.copyOf(sample);
    }

    @Serdeable
    public record SampleSection(String title, List<SampleQuestion> questions) {
        public SampleSection {
            questions = List.copyOf(questions);
        }
    }

    /** There is no key here. */
    @Serdeable
    public record SampleQuestion(long questionId, String stem) {}
}
