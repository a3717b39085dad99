package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianbing.bank.internal.SheetField.Option;
import org.lianbing.bank.internal.SheetField.OptionPicture;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.OpenWorkbook.Picture;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Kind;
import org.lianbing.platform.Workbooks.Row;

/** The fields of one row as texts, the pictures that lie on them or in them included. */
final class RowTexts {
    private static final String ADDRESS =
            "(?i)\\s*(https?:|ftp:|www\\.|file:|//|[a-z]:\\\\).*|\\S+\\.(png|jpe?g|gif|bmp|webp|svg|mp3|mp4|wav)\\s*";

    private final SheetReading reading;
    private final Row row;
    private final List<RowMedia> media;
    private final Map<SheetField, List<Integer>> marks = new HashMap<>();
    private final List<SheetFault> faults = new ArrayList<>();

    /** @param media of the question so far; those of the row are added to it */
    RowTexts(SheetReading reading, Row row, List<RowMedia> media) {
        this.reading = reading;
        this.row = row;
        this.media = media;
        reading.header().columns().forEach(this::look);
        reading.picturesAt(row.number()).forEach(picture -> mark(at(picture), picture));
    }

    Row row() {
        return row;
    }

    String text(SheetField field) {
        Cell cell = reading.header().cell(row, field);
        String text = cell == null || isPicture(cell) || field == Plain.PICTURE ? "" : cell.text();
        return withPictures(text, marks.getOrDefault(field, List.of()));
    }

    /** Where our own export says {@code ![words](图1)}, the first picture stands there; any other stands at the end. */
    private static String withPictures(String text, List<Integer> pictures) {
        String shown = text;
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < pictures.size(); i++) {
            Matcher place =
                    Pattern.compile("!\\[([^\\]\\n]*)]\\(图" + (i + 1) + "\\)").matcher(shown);
            if (place.find()) {
                shown = shown.substring(0, place.start())
                        + mark(place.group(1), pictures.get(i))
                        + shown.substring(place.end());
            } else {
                after.append(mark("图", pictures.get(i)));
            }
        }
        return shown.isEmpty() || after.isEmpty() ? shown + after : shown + "\n" + after;
    }

    private static String mark(String words, int medium) {
        return "![" + words + "](media:" + medium + ")";
    }

    /** What is wrong with its cells by themselves. */
    List<SheetFault> faults() {
        return faults;
    }

    private void look(int column, SheetField field) {
        Cell cell = row.cell(column);
        if (cell == null || field == Plain.NUMBER) {
            return;
        }
        Optional<Picture> inside = cell.kind() == Kind.FORMULA ? reading.sheet().pictureIn(cell) : Optional.empty();
        if (inside.isPresent()) {
            mark(shownIn(field), inside.get());
            return;
        }
        if (field == Plain.PICTURE || field instanceof OptionPicture) {
            if (cell.text().matches(ADDRESS)) {
                faults.add(new SheetFault(
                        reading.sheet().name(),
                        row.number(),
                        column(reading.header(), field),
                        cell.text(),
                        "bank.picture-by-address",
                        "图片写成了地址，没有去取",
                        "把图片插入到这一格里；如果不要图片，请在列的对应关系里不读这一列"));
            }
            return;
        }
        SheetFault fault = SheetFault.ofCell(reading.sheet().name(), row.number(), cell);
        if (fault != null) {
            faults.add(new SheetFault(
                    fault.sheet(),
                    fault.row(),
                    column(reading.header(), field),
                    fault.value(),
                    fault.code(),
                    fault.message(),
                    fault.suggestion()));
        }
    }

    private boolean isPicture(Cell cell) {
        return cell.kind() == Kind.FORMULA && reading.sheet().pictureIn(cell).isPresent();
    }

    private void mark(SheetField field, Picture picture) {
        marks.computeIfAbsent(field, unused -> new ArrayList<>()).add(media.size());
        media.add(new RowMedia(picture.name(), picture.content()));
    }

    private SheetField at(Picture picture) {
        SheetField field = reading.header().columns().get(picture.column());
        return field == null ? Plain.STEM : shownIn(field);
    }

    /** A picture that lies on the number, the key or the like belongs to the stem. */
    private static SheetField shownIn(SheetField field) {
        return switch (field) {
            case Option option -> option;
            case OptionPicture picture -> new Option(picture.index());
            case Plain plain when plain == Plain.RATIONALE || plain == Plain.ROW_OPTION -> plain;
            default -> Plain.STEM;
        };
    }

    /** The letter Excel shows, with what the column is: D（选项B）; only the name when the sheet has no such column. */
    static String column(SheetHeader header, SheetField field) {
        Integer column = header.column(field);
        return column == null ? field.title() : Workbooks.letters(column) + "（" + field.title() + "）";
    }
}
