package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.bank.internal.ImportRows.Asks;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.SheetFault;

/** Keeps an import free of rows that ask the same, while rows are mended: of two that do, one is at fault until it goes. */
@Singleton
final class RepeatedRows {
    static final String CODE = "bank.question-repeated";

    private final ImportRows rows;
    private final CheckRow checking;

    RepeatedRows(ImportRows rows, CheckRow checking) {
        this.rows = rows;
        this.checking = checking;
    }

    /** @param mended ordinals of the rows that were just mended: a row that was good before stays good */
    void settle(ImportRecord record, Set<Integer> mended) {
        Map<String, Asks> kept = new HashMap<>();
        List<Asks> surplus = new ArrayList<>();
        List<Asks> waiting = new ArrayList<>();
        for (Asks row : rows.asks(record.id())) {
            if (!row.good()) {
                waiting.add(row);
            } else if (kept.containsKey(row.identity())) {
                Asks first = kept.get(row.identity());
                boolean other = first != null && mended.contains(first.ordinal()) && !mended.contains(row.ordinal());
                surplus.add(other && first != null ? first : row);
                if (other) {
                    kept.put(row.identity(), row);
                }
            } else {
                kept.put(row.identity(), row);
            }
        }
        List<ImportRow> changed = new ArrayList<>();
        for (Asks row : waiting) {
            if (kept.putIfAbsent(row.identity(), row) == null) {
                rows.find(record.id(), row.ordinal()).ifPresent(found -> changed.add(free(record, found)));
            }
        }
        for (Asks row : surplus) {
            Asks first = kept.get(row.identity());
            rows.find(record.id(), row.ordinal()).ifPresent(found -> changed.add(refused(found, first)));
        }
        rows.replace(record.id(), changed);
    }

    private ImportRow free(ImportRecord record, ImportRow row) {
        RawQuestion said = row.said() == null ? RawQuestion.EMPTY : row.said();
        ReadQuestion reader = new ReadQuestion(record.hints().answers());
        ParsedRow read = checking.check(reader.again(row.parsed(), said), reader);
        return row.reread(read, row.saidBefore());
    }

    private static ImportRow refused(ImportRow row, @Nullable Asks first) {
        String place = first == null
                ? "另一行"
                : first.sheet().equals(row.sheet())
                        ? "第 " + first.row() + " 行"
                        : "“" + first.sheet() + "”第 " + first.row() + " 行";
        SheetFault fault = new SheetFault(
                row.sheet(), row.row(), Plain.STEM.title(), row.stem(), CODE, "和" + place + "是同一道题", "留一行，删掉另一行");
        return row.reread(row.parsed().refused(fault), row.saidBefore()).asking(row.draft());
    }
}
