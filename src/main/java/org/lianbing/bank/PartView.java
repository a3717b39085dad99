package org.lianbing.bank;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.IntStream;
import org.lianbing.bank.QuestionContent.Part;

/** A small question of a case as it is shown everywhere: its options stand as its author wrote them. */
@Serdeable
public record PartView(
        QuestionType type, String stem, List<PartOptionView> options, int blankCount, List<String> prompts) {

    @Serdeable
    public record PartOptionView(String letter, String text) {}

    public static List<PartView> all(List<Part> parts) {
        return parts.stream().map(PartView::of).toList();
    }

    private static PartView of(Part part) {
        return new PartView(
                part.type(),
                part.stem(),
                IntStream.range(0, part.options().size())
                        .mapToObj(i -> new PartOptionView(
                                AnswerShape.letter(i), part.options().get(i)))
                        .toList(),
                part.blankCount(),
                part.prompts());
    }
}
