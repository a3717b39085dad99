package org.lianbing.platform.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.OpenWorkbook;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;

/** CSV and its relatives. A text is a text here: nothing in it is a formula, whatever it begins with. */
final class DelimitedWorkbook implements OpenWorkbook {
    private static final char[] DELIMITERS = {',', '\t', ';', '，', '|'};
    private static final int LOOKED_AT_MAX = 50;

    private final String text;
    private final String name;
    private final char delimiter;
    private final ReadingLimits limits;

    private DelimitedWorkbook(String text, String name, char delimiter, ReadingLimits limits) {
        this.text = text;
        this.name = name;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    static DelimitedWorkbook open(String text, String name, Workbooks.Limits limits) {
        return new DelimitedWorkbook(text, name, delimiter(text), new ReadingLimits(limits, 1));
    }

    private static char delimiter(String text) {
        char best = ',';
        long most = -1;
        for (char candidate : DELIMITERS) {
            long score = regularity(text, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Cells in those of the first records that have as many as most of them; none for records of a single cell. */
    private static long regularity(String text, char delimiter) {
        Map<Integer, Integer> records = new HashMap<>();
        try (CSVParser parser = parser(text, delimiter)) {
            Iterator<CSVRecord> all = parser.iterator();
            for (int i = 0; i < LOOKED_AT_MAX && all.hasNext(); i++) {
                records.merge(all.next().size(), 1, Integer::sum);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return -1;
        }
        return records.entrySet().stream()
                .filter(sized -> sized.getKey() > 1)
                .mapToLong(sized -> (long) sized.getKey() * sized.getValue())
                .max()
                .orElse(0);
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get()
                .parse(new StringReader(text));
    }

    @Override
    public Format format() {
        return Format.DELIMITED;
    }

    @Override
    public List<String> sheets() {
        return List.of(name);
    }

    @Override
    public void rows(int sheet, Predicate<Row> wantsMore) {
        ReadingLimits.Pass pass = limits.pass(sheet);
        try (CSVParser parser = parser(text, delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean more = true;
            while (more && records.hasNext()) {
                CSVRecord fields = records.next();
                List<Cell> cells = cells(fields);
                // Empty lines cost no more than their bytes, and are not counted.
                more = cells.isEmpty() || wantsMore.test(pass.row((int) fields.getRecordNumber(), cells));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw FileRefused.damaged();
        }
    }

    private List<Cell> cells(CSVRecord fields) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Cell cell = CellReader.text(i, unquoted(fields.get(i)), limits.charactersPerCellMax());
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** ="001" keeps Excel from taking a text for a number. */
    private static String unquoted(String field) {
        return field.startsWith("=\"") && field.endsWith("\"") && field.length() > 3
                ? field.substring(2, field.length() - 1)
                : field;
    }

    @Override
    public List<Picture> pictures(int sheet) {
        return List.of();
    }

    @Override
    public Optional<Picture> pictureIn(Cell cell) {
        return Optional.empty();
    }
}
