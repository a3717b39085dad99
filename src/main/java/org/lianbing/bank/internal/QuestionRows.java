package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Row;

/**
 * Gathers the rows of a sheet into questions: mostly one row is one, but an option may have a row of its own and the parts
 * of a case follow it. Leaves out what is no question.
 */
final class QuestionRows {
    private static final String NOTICE = "(?s).*(请删除|填写须知|填写说明|注意：|说明：|填表说明).*";
    private static final Pattern SAMPLE = Pattern.compile("(示例|【示例】|\\[示例]|样例)[：:】\\]].*|【示例】.*", Pattern.DOTALL);
    private static final String PART = "(?:案例)?(?:小题|子题)[\\s:：·\\-—(（]*(.*?)[)）]?";

    private final SheetReading reading;
    private final ReadQuestion reader;
    private final Consumer<ParsedRow> questions;
    private final RawRow rawRow;
    private @Nullable Gathered open;
    /** What a row between the questions says about those below it: 二、多选题. */
    private String sectionType;

    QuestionRows(SheetReading reading, ReadQuestion reader, Consumer<ParsedRow> questions) {
        this.reading = reading;
        this.reader = reader;
        this.questions = questions;
        this.rawRow = new RawRow(reading.header());
        this.sectionType = reading.typeWord();
    }

    /** The rows of the question that may go on. */
    private static final class Gathered {
        private final String number;
        private final RowTexts first;
        private final RawQuestion said;
        private final List<RowMedia> media;
        private final List<SheetFault> faults = new ArrayList<>();
        private final Map<String, String> raw;
        private final OptionRows options = new OptionRows();
        private final List<RawQuestion> parts = new ArrayList<>();
        private final List<Place> partPlaces = new ArrayList<>();

        Gathered(String number, RowTexts first, RawQuestion said, List<RowMedia> media, Map<String, String> raw) {
            this.number = number;
            this.first = first;
            this.said = said;
            this.media = media;
            this.raw = raw;
            faults.addAll(first.faults());
        }
    }

    void row(Row row) {
        if (row.number() <= reading.header().row() || !isQuestion(row)) {
            return;
        }
        if (reading.layout() == Layout.OPTION_PER_ROW) {
            optionRow(row);
            return;
        }
        List<RowMedia> media = open != null && isPart(row) ? open.media : new ArrayList<>();
        RowTexts texts = new RowTexts(reading, row, media);
        RawQuestion said = rawRow.question(texts, sectionType);
        if (open != null && isPart(row)) {
            part(open, texts, said);
        } else if (isAlone(said)) {
            alone(texts, said);
        } else {
            start(texts, said, media);
        }
    }

    /** The last question is told only now: it might have gone on. */
    void end() {
        Gathered done = open;
        open = null;
        if (done == null) {
            return;
        }
        RawQuestion said = reading.layout() == Layout.OPTION_PER_ROW
                ? done.options.applied(done.said)
                : done.said.withParts(done.parts);
        Place place =
                new RowPlace(reading, done.first.row().number(), done.options.rows(), done.faults, done.partPlaces);
        RawQuestion own = MediaMarks.own(said, reading.sheet().media(), done.media);
        questions.accept(reader.read(own, place, done.raw, done.media));
    }

    private void start(RowTexts texts, RawQuestion said, List<RowMedia> media) {
        end();
        Row row = texts.row();
        open = new Gathered(text(row, Plain.NUMBER), texts, said, media, raw(row));
        if (reading.layout() != Layout.OPTION_PER_ROW && !isCase(said)) {
            end();
        }
    }

    private void optionRow(Row row) {
        String number = text(row, Plain.NUMBER);
        String stem = text(row, Plain.STEM);
        boolean next = open == null
                || (number.isEmpty() ? !stem.isEmpty() && !stem.equals(open.said.stem()) : !number.equals(open.number));
        if (next) {
            List<RowMedia> media = new ArrayList<>();
            RowTexts texts = new RowTexts(reading, row, media);
            start(texts, rawRow.question(texts, sectionType), media);
            if (open != null) {
                open.options.add(texts);
            }
        } else if (open != null) {
            RowTexts texts = new RowTexts(reading, row, open.media);
            open.faults.addAll(texts.faults());
            open.options.add(texts);
            raw(row).forEach((title, text) -> open.raw.merge(title, text, (one, other) -> one + "；" + other));
        }
    }

    private void part(Gathered whole, RowTexts texts, RawQuestion said) {
        String word = said.type().replaceFirst("^" + PART + "$", "$1");
        whole.parts.add(said.withType(word));
        whole.partPlaces.add(new RowPlace(reading, texts.row().number(), List.of(), List.of(), List.of()));
        whole.faults.addAll(texts.faults());
        raw(texts.row()).forEach((title, text) -> whole.raw.put(whole.parts.size() + "." + title, text));
    }

    /** By its type, 小题：单选题, or its number, 3.1 below the case 3. */
    private boolean isPart(Row row) {
        if (open == null || !isCase(open.said)) {
            return false;
        }
        String number = text(row, Plain.NUMBER);
        return text(row, Plain.TYPE).matches(PART)
                || !open.number.isEmpty()
                        && number.matches(java.util.regex.Pattern.quote(open.number) + "[.\\-．—][0-9]+");
    }

    private static boolean isCase(RawQuestion said) {
        return SheetWords.type(said.type()).filter(QuestionType.CASE::equals).isPresent();
    }

    private boolean isAlone(RawQuestion said) {
        return reading.header().hasKey()
                && said.key().isBlank()
                && said.options().stream().allMatch(String::isBlank)
                && said.rationale().isBlank()
                && (said.type().isBlank() || said.type().equals(sectionType))
                && StemKey.found(said.stem()).isEmpty();
    }

    /** A row that holds a stem and nothing else: a section's title, or a question somebody began. */
    private void alone(RowTexts texts, RawQuestion said) {
        Optional<String> section = SectionTitle.type(said.stem());
        if (section.isPresent()) {
            sectionType = section.get();
            return;
        }
        end();
        Place place = new RowPlace(reading, texts.row().number(), List.of(), List.of(), List.of());
        SheetFault fault = new SheetFault(
                place.sheet(),
                texts.row().number(),
                place.column(Plain.STEM),
                said.stem(),
                "bank.half-row",
                "这一行只有题干，没有选项和答案",
                "补全这一题，或删掉这一行");
        questions.accept(new ParsedRow(
                place.sheet(),
                texts.row().number(),
                null,
                said.stem(),
                said,
                null,
                raw(texts.row()),
                List.of(fault),
                List.of()));
    }

    /** Not the samples of a template, a header repeated halfway, or a line that only numbers or explains. */
    private boolean isQuestion(Row row) {
        String number = text(row, Plain.NUMBER);
        String stem = text(row, Plain.STEM);
        boolean sample = number.startsWith("示例")
                || number.startsWith("例")
                || stem.contains("例") && SAMPLE.matcher(stem).matches();
        boolean repeated = SheetField.isStem(stem);
        boolean said = reading.header().columns().entrySet().stream()
                .anyMatch(column -> column.getValue() != Plain.NUMBER && row.cell(column.getKey()) != null);
        boolean notice = row.cells().size() == 1
                && row.cells().values().stream().anyMatch(cell -> cell.text().matches(NOTICE));
        return said && !sample && !repeated && !notice;
    }

    private String text(Row row, Plain field) {
        return reading.header().text(row, field);
    }

    private Map<String, String> raw(Row row) {
        Map<String, String> raw = new LinkedHashMap<>();
        new TreeMap<>(row.cells()).forEach((column, cell) -> {
            String title = reading.header().titles().getOrDefault(column, "");
            raw.merge(
                    title.isEmpty() ? Workbooks.letters(column) : title,
                    cell.text(),
                    (one, other) -> one + "；" + other);
        });
        return raw;
    }
}
