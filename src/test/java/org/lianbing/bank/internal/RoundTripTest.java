package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.ExportFormat;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.internal.QuestionFacts.Fact;

/** What goes out comes in as the same questions, as far as the format can hold them: src/docs/formats.md says how far. */
class RoundTripTest {
    private static final Path SHIPPED = Path.of("question-banks");
    private static final Set<Fact> EVERYTHING = EnumSet.allOf(Fact.class);

    private static final Set<Fact> PRINTED =
            EnumSet.of(Fact.TYPE, Fact.STEM, Fact.OPTIONS, Fact.KEY, Fact.RATIONALE, Fact.SOURCE);

    private interface Format {
        byte[] write(ExportDocument document, ExportMedia media);
    }

    @Test
    void our_template_holds_everything() {
        assertSame(RoundTripTest::xlsx, ExportSamples.everyKind(), ExportSamples.MEDIA, EVERYTHING);
        shipped((questions, media) -> assertSame(RoundTripTest::xlsx, questions, media, EVERYTHING));
    }

    @Test
    void our_folder_holds_everything() {
        Format folder = (document, media) -> written(out -> WriteFolder.write(document, "sample", media, out));
        assertSame(folder, byChapter(ExportSamples.everyKind()), ExportSamples.MEDIA, EVERYTHING);
        shipped((questions, media) -> assertSame(folder, byChapter(questions), media, EVERYTHING));
    }

    @Test
    void moodle_holds_everything_but_words_for_a_number_with_a_tolerance() {
        Format moodle = (document, media) -> written(out -> WriteMoodle.write(document, media, out));
        assertSame(moodle, numbersAlone(ExportSamples.everyKind()), ExportSamples.MEDIA, EVERYTHING);
        shipped((questions, media) -> assertSame(moodle, numbersAlone(questions), media, EVERYTHING));
    }

    @Test
    void qti_holds_everything_but_words_for_a_number_with_a_tolerance() {
        Format qti = (document, media) -> written(out -> WriteQti.write(document, media, out));
        assertSame(qti, numbersAlone(ExportSamples.everyKind()), ExportSamples.MEDIA, EVERYTHING);
        shipped((questions, media) -> assertSame(qti, numbersAlone(questions), media, EVERYTHING));
    }

    @Test
    void gift_holds_the_words_of_what_it_has_a_type_for() {
        Format gift = (document, media) -> written(out -> WriteGift.write(document, out));
        assertSame(gift, fitForGift(ExportSamples.everyKind()), ExportSamples.MEDIA, EVERYTHING);
        // Whether options keep their order is said where they do; else it is guessed from their words, as for any file.
        shipped((questions, media) ->
                assertSame(gift, fitForGift(questions), media, EnumSet.complementOf(EnumSet.of(Fact.PINNED))));
    }

    @Test
    void word_holds_what_is_printed() {
        Format word = (document, media) -> written(out -> WriteDocx.write(document, media, true, out));
        List<ExportQuestion> questions = byType(ExportSamples.everyKind());
        assertPrinted(word.write(ExportSamples.paper(questions), ExportSamples.MEDIA), questions);
        shipped((shipped, media) -> {
            List<ExportQuestion> sorted = byType(shipped);
            assertPrinted(word.write(ExportSamples.paper(sorted), media), sorted);
        });
    }

    private static List<ExportQuestion> byType(List<ExportQuestion> questions) {
        return questions.stream()
                .sorted(Comparator.comparing(question -> question.content().type()))
                .toList();
    }

    private static void assertPrinted(byte[] file, List<ExportQuestion> questions) {
        QuestionFacts facts = new QuestionFacts(RoundTripTest::printed);
        List<ParsedRow> rows = QuestionFilesFixture.rows(file);
        assertThat(lost(facts, rows, questions, PRINTED)).isEmpty();
        assertThat(rows).hasSameSizeAs(questions);
    }

    /** Without the room to write an answer in, and with formulas as Word has them. */
    private static String printed(String text) {
        String whole = QuestionFacts.plain(text.replaceAll("[（(][\\s　]*[)）]", ""));
        return whole.contains("$") ? whole.replaceAll("\\\\[,;:! ]|[{}\\\\ ]|left|right", "") : whole;
    }

    private static List<ExportQuestion> fitForGift(List<ExportQuestion> questions) {
        return numbersAlone(questions).stream()
                .filter(question -> !LeftOut.of(ExportFormat.GIFT, question))
                .toList();
    }

    private interface Writing {
        void to(OutputStream out);
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] xlsx(ExportDocument document, ExportMedia media) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteXlsx.write(document, media, true, out);
        return out.toByteArray();
    }

    /** Where a number may be off, these formats want a number alone: 220±5 and not 二百二 as well. */
    private static ExportQuestion numbersAlone(ExportQuestion question) {
        QuestionContent content = question.content();
        return new ExportQuestion(question.id(), content, numbersAlone(question.key()));
    }

    private static AnswerKey numbersAlone(AnswerKey key) {
        return switch (key) {
            case BlanksKey blanks ->
                new BlanksKey(
                        IntStream.range(0, blanks.accepted().size())
                                .mapToObj(i -> isTolerant(blanks, i)
                                        ? List.of(blanks.accepted().get(i).getFirst())
                                        : blanks.accepted().get(i))
                                .toList(),
                        blanks.tolerances(),
                        blanks.anyOrder(),
                        blanks.rationale(),
                        blanks.source());
            case CaseKey parts ->
                new CaseKey(
                        parts.parts().stream().map(RoundTripTest::numbersAlone).toList(),
                        parts.rationale(),
                        parts.source());
            default -> key;
        };
    }

    private static boolean isTolerant(BlanksKey blanks, int index) {
        return !blanks.tolerances().isEmpty() && blanks.tolerances().get(index).signum() > 0;
    }

    private static List<ExportQuestion> numbersAlone(List<ExportQuestion> questions) {
        return questions.stream().map(RoundTripTest::numbersAlone).toList();
    }

    /** A file a chapter: questions of a chapter that stood apart come together. */
    private static List<ExportQuestion> byChapter(List<ExportQuestion> questions) {
        Map<String, List<ExportQuestion>> chapters = questions.stream()
                .collect(Collectors.groupingBy(
                        question -> question.content().chapter(), LinkedHashMap::new, Collectors.toList()));
        return chapters.values().stream().flatMap(List::stream).toList();
    }

    private static void assertSame(Format format, List<ExportQuestion> questions, ExportMedia media, Set<Fact> held) {
        QuestionFacts facts = new QuestionFacts(QuestionFacts::plain);
        List<ParsedRow> rows = QuestionFilesFixture.rows(format.write(ExportSamples.bank(questions), media));
        assertThat(lost(facts, rows, questions, held)).isEmpty();
        assertThat(rows).hasSameSizeAs(questions);
    }

    private static List<String> lost(
            QuestionFacts facts, List<ParsedRow> rows, List<ExportQuestion> questions, Set<Fact> held) {
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), questions.size()); i++) {
            ParsedRow row = rows.get(i);
            ExportQuestion question = questions.get(i);
            if (row.draft() == null) {
                lost.add(question.id() + " " + row.faults());
            } else {
                facts.differences(draft(question), Objects.requireNonNull(row.draft()), held)
                        .forEach(difference -> lost.add(question.id() + " " + difference));
            }
        }
        return lost;
    }

    private static QuestionDraft draft(ExportQuestion question) {
        var content = question.content();
        return new QuestionDraft(
                content.type(),
                content.level(),
                content.difficulty(),
                content.chapter(),
                content.stem(),
                content.options(),
                content.pinned(),
                content.blankCount(),
                content.prompts(),
                content.parts(),
                content.use(),
                content.knowledge(),
                question.key());
    }

    private interface Shipped {
        void check(List<ExportQuestion> questions, ExportMedia media);
    }

    /** Every bank of question-banks/, with the pictures of its folder. */
    private static void shipped(Shipped check) {
        List<ShippedBank> banks = ShippedFolder.banks(SHIPPED);
        assertThat(banks).isNotEmpty();
        for (ShippedBank bank : banks) {
            List<ExportQuestion> questions = bank.questions().stream()
                    .map(question -> ExportSamples.of(question.id(), question.draft()))
                    .toList();
            check.check(questions, address -> picture(bank, address));
        }
    }

    private static Optional<ExportMedia.MediaFile> picture(ShippedBank bank, String address) {
        return bank.pictures().stream()
                .filter(picture -> picture.address().equals(address))
                .findFirst()
                .map(picture ->
                        new ExportMedia.MediaFile(picture.token() + ".svg", picture.mediaType(), picture.bytes()));
    }
}
