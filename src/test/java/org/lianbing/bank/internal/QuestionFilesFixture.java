package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.KeyText;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.internal.ReadingTestAccess;

/** Opens files as an import does, and says in a line each what came out. */
final class QuestionFilesFixture {
    static final QuestionFiles FILES = new QuestionFiles(ReadingTestAccess.workbooks(), ReadingTestAccess.archives());

    private QuestionFilesFixture() {}

    static List<ParsedRow> rows(byte[] file) {
        return rows(file, ReadingHints.NONE);
    }

    static List<ParsedRow> rows(byte[] file, ReadingHints hints) {
        List<ParsedRow> rows = new ArrayList<>();
        FILES.open("题库", file, hints).forEach(rows::add);
        return rows;
    }

    static List<ParsedRow> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SINGLE 电流的单位是（ ） [伏, 安] B; ORDERING with its steps in the right order; or row and codes of its faults. */
    static List<String> told(List<ParsedRow> rows) {
        return rows.stream().map(QuestionFilesFixture::told).toList();
    }

    static String told(ParsedRow row) {
        QuestionDraft draft = row.draft();
        if (draft != null && draft.key() instanceof OrderKey order) {
            return "ORDERING " + draft.stem() + " "
                    + order.optionIndexes().stream().map(draft.options()::get).toList();
        }
        if (draft != null && draft.key() instanceof MatchKey match) {
            return "MATCHING " + draft.stem() + " " + draft.prompts() + " "
                    + match.optionIndexes().stream().map(draft.options()::get).toList();
        }
        return draft == null
                ? row.row() + " " + row.faults().stream().map(SheetFault::code).toList()
                : draft.type() + " " + draft.stem() + " " + draft.options() + " "
                        + KeyText.answer(draft.key()).replace('\u001f', ';').replace('\u001e', '/');
    }

    static List<String> told(byte[] file) {
        return told(rows(file));
    }

    static List<String> told(String text) {
        return told(rows(text));
    }

    static QuestionDraft draft(ParsedRow row) {
        assertThat(row.faults()).isEmpty();
        return Objects.requireNonNull(row.draft());
    }

    static void refused(byte[] file, String... words) {
        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(BadInput.class, told -> {
            assertThat(told.code()).isEqualTo(NotABank.CODE);
            assertThat(told.detail()).contains(words);
        });
    }
}
