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
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.RaisedText;

/** What the cells of an .xls refer to: shared texts, number formats, and where each sheet begins. */
final class XlsTables {
    private final List<SheetPlace> sheets = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, String> formatTexts = new HashMap<>();
    private final List<Short> fonts = new ArrayList<>();
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
            case FontRecord font -> fonts.add(font.getSuperSubScript());
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            default -> {
                // Windows, names and the like say nothing about texts.
            }
        }
    }

    List<SheetPlace> sheets() {
        return sheets;
    }

    String text(int index) {
        return texts == null || index < 0 || index >= texts.getNumUniqueStrings() ? "" : raised(texts.getString(index));
    }

    /** Raised and lowered letters as signs of their own: 10³ must not become 103. */
    private String raised(UnicodeString text) {
        String letters = text.getString();
        if (text.getFormatRunCount() == 0) {
            return letters;
        }
        StringBuilder raised = new StringBuilder(letters.substring(0, at(text.getFormatRun(0), letters)));
        for (int i = 0; i < text.getFormatRunCount(); i++) {
            int from = at(text.getFormatRun(i), letters);
            int to = i + 1 < text.getFormatRunCount() ? at(text.getFormatRun(i + 1), letters) : letters.length();
            if (to > from) {
                raised.append(aligned(
                        letters.substring(from, to), text.getFormatRun(i).getFontIndex()));
            }
        }
        return raised.toString();
    }

    private static int at(FormatRun run, String letters) {
        return Math.clamp(run.getCharacterPos(), 0, letters.length());
    }

    /** The fonts of a file are counted without a fourth. */
    private String aligned(String letters, int font) {
        int index = font > 4 ? font - 1 : font;
        short align = index >= 0 && index < fonts.size() ? fonts.get(index) : FontRecord.SS_NONE;
        return switch (align) {
            case FontRecord.SS_SUPER -> RaisedText.raised(letters);
            case FontRecord.SS_SUB -> RaisedText.lowered(letters);
            default -> letters;
        };
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
