package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.internal.QuestionFacts.Fact;

/** What goes out comes in as the same questions, as far as the format can hold them: src/docs/formats.md says how far. */
class RoundTripTest {
    private static final Path SHIPPED = Path.of("question-banks");
    private static final Set<Fact> EVERYTHING = EnumSet.allOf(Fact.class);

    private interface Format {
        byte[] write(ExportDocument document, ExportMedia media);
    }

    @Test
    void our_template_holds_everything() {
        assertSame(RoundTripTest::xlsx, ExportSamples.everyKind(), ExportSamples.MEDIA, EVERYTHING);
        shipped((questions, media) -> assertSame(RoundTripTest::xlsx, questions, media, EVERYTHING));
    }

    private static byte[] xlsx(ExportDocument document, ExportMedia media) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteXlsx.write(document, media, true, out);
        return out.toByteArray();
    }

    private static void assertSame(Format format, List<ExportQuestion> questions, ExportMedia media, Set<Fact> held) {
        QuestionFacts facts = new QuestionFacts(QuestionFacts::plain);
        List<ParsedRow> rows = QuestionFilesFixture.rows(format.write(ExportSamples.bank(questions), media));
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
        assertThat(lost).isEmpty();
        assertThat(rows).hasSameSizeAs(questions);
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
        try (var folders = Files.list(SHIPPED)) {
            Optional<Path> file = folders.filter(folder -> folder.toString().endsWith("-" + bank.id()))
                    .map(folder -> folder.resolve(address))
                    .filter(Files::isRegularFile)
                    .findFirst();
            return file.map(path -> {
                try {
                    return new ExportMedia.MediaFile(
                            String.valueOf(path.getFileName()), "image/svg+xml", Files.readAllBytes(path));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
