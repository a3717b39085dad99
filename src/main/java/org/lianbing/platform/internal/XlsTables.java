package org.lianbing.platform.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** What the cells of an .xls refer to: shared texts, number formats, and where each sheet begins. */
final class XlsTables {
    private final List<SheetPlace> sheets = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, String> formatTexts = new HashMap<>();
    private @Nullable SSTRecord texts;
    private boolean since1904;

    private XlsTables() {}

    /** @param from bytes before its first record */
    record SheetPlace(String name, int from) {}

    static XlsTables read(InputStream in) {
        XlsTables tables = new XlsTables();
        RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
        Record record = records.nextRecord();
        while (record != null && !(record instanceof EOFRecord)) {
            tables.take(record);
            record = records.nextRecord();
        }
        tables.sheets.sort(Comparator.comparingInt(SheetPlace::from));
        return tables;
    }

    private void take(Record record) {
        switch (record) {
            case FilePassRecord locked -> throw new EncryptedDocumentException("password");
            case BoundSheetRecord sheet -> {
                if (!sheet.isHidden() && !sheet.isVeryHidden()) {
                    sheets.add(new SheetPlace(CellReader.clean(sheet.getSheetname()), sheet.getPositionOfBof()));
                }
            }
            case SSTRecord shared -> texts = shared;
            case FormatRecord format -> formatTexts.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord format -> formats.add((int) format.getFormatIndex());
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            default -> {
                // Fonts, windows, names and the like say nothing about texts.
            }
        }
    }

    List<SheetPlace> sheets() {
        return sheets;
    }

    String text(int index) {
        return texts == null || index < 0 || index >= texts.getNumUniqueStrings()
                ? ""
                : texts.getString(index).getString();
    }

    /** Of a cell's style; General where the style is unknown. */
    int format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : 0;
    }

    @Nullable
    String formatText(int format) {
        String own = formatTexts.get(format);
        return own != null || format < 0 ? own : BuiltinFormats.getBuiltinFormat(format);
    }

    boolean since1904() {
        return since1904;
    }
}
