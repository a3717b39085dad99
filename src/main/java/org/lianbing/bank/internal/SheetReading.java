package org.lianbing.bank.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.platform.OpenWorkbook.Picture;

/**
 * How one sheet is going to be read, decided once.
 *
 * @param typeWord the type that the name of the sheet says, "" when it says none
 * @param pictures those that lie on it, by row
 */
record SheetReading(
        TableSheet sheet, SheetHeader header, String typeWord, Layout layout, Map<Integer, List<Picture>> pictures) {
    static SheetReading of(TableSheet sheet, SheetHeader header, LayoutChoice choice) {
        Optional<String> typeWord = SheetWords.typeWordWithin(sheet.name());
        Map<Integer, List<Picture>> pictures = new HashMap<>();
        for (Picture picture : sheet.pictures()) {
            pictures.computeIfAbsent(picture.row(), row -> new java.util.ArrayList<>())
                    .add(picture);
        }
        Layout layout =
                switch (choice) {
                    case QUESTION_PER_ROW -> Layout.QUESTION_PER_ROW;
                    case OPTION_PER_ROW -> Layout.OPTION_PER_ROW;
                    case GUESSED, TEXT, NOT_READ -> header.layout(typeWord.isPresent());
                };
        return new SheetReading(sheet, header, typeWord.orElse(""), layout, Map.copyOf(pictures));
    }

    List<Picture> picturesAt(int row) {
        return pictures.getOrDefault(row, List.of());
    }
}
