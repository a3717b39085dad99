package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.SheetField.Plain;

/** The options of a question that has a row for each of them. */
final class OptionRows {
    private final List<String> options = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void add(RowTexts texts) {
        String option =
                texts.text(Plain.ROW_OPTION).isEmpty() ? texts.text(Plain.OPTIONS) : texts.text(Plain.ROW_OPTION);
        String truth = texts.text(Plain.ROW_TRUTH);
        if (option.isEmpty() && truth.isEmpty()) {
            return;
        }
        if (SheetWords.truth(truth).orElse(false)) {
            right.add(options.size());
        }
        String remark = texts.text(Plain.ROW_RATIONALE);
        if (!remark.isEmpty()) {
            // Options are shuffled when they are shown, so that a letter would name another one.
            remarks.add("“" + option + "”：" + remark);
        }
        options.add(option);
        rows.add(texts.row().number());
    }

    List<Integer> rows() {
        return rows;
    }

    RawQuestion applied(RawQuestion said) {
        String rationale =
                remarks.isEmpty() ? said.rationale() : (said.rationale() + "\n" + String.join("\n", remarks)).strip();
        RawQuestion whole = said.withRationale(rationale);
        Optional<QuestionType> type = SheetWords.type(said.type());
        if (type.isPresent() && (type.get() == QuestionType.FILL_IN_BLANK || type.get() == QuestionType.SHORT_ANSWER)) {
            String key = right.stream().map(options::get).collect(Collectors.joining("；"));
            return whole.withKey(said.key().isBlank() ? key : said.key()).withOptions(List.of());
        }
        String key = right.stream()
                .map(index -> String.valueOf((char) ('A' + index)))
                .collect(Collectors.joining());
        if (type.filter(QuestionType.TRUE_FALSE::equals).isPresent() && right.size() == 1) {
            key = options.get(right.getFirst());
        }
        return whole.withOptions(options).withKey(said.key().isBlank() ? key : said.key());
    }
}
