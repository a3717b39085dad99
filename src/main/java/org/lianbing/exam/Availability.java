package org.lianbing.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Whether the banks hold enough questions for the sections of a blueprint, all of them together. */
@Serdeable
public record Availability(List<SectionAvailability> sections, int fullMarksTenths, int questionCount) {
    public Availability {
        sections = List.copyOf(sections);
    }

    /** True when every paper can be drawn in full, without a question standing in it twice. */
    public boolean enough() {
        return sections.stream().allMatch(SectionAvailability::enough);
    }

    /**
     * @param available how many questions are left for this section once every other section has taken what it needs;
     *     a question that two sections could use is counted for only one of them
     * @param needed how many the section asks for
     * @param heldBack in words what the bank holds of this kind and no contest may draw, and why; "" if nothing
     */
    @Serdeable
    public record SectionAvailability(int available, int needed, boolean enough, String heldBack) {}
}
