package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianbing.bank.internal.ImportHabits.Habits;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.bank.internal.Understood.ColumnUnderstood;
import org.lianbing.bank.internal.Understood.SheetUnderstood;
import org.lianbing.bank.internal.UnderstoodView.AskView;
import org.lianbing.bank.internal.UnderstoodView.ColumnView;
import org.lianbing.bank.internal.UnderstoodView.SheetView;
import org.lianbing.platform.BadInput;

/** Opens a file with what its company has said about such files before, and puts what we took it for into words. */
@Singleton
final class UnderstandFile {
    private final QuestionFiles files;

    UnderstandFile(QuestionFiles files) {
        this.files = files;
    }

    /** @param remembered names of sheets and asks that are read as the company said before */
    record Seen(OpenedFile file, ReadingHints hints, UnderstoodView view) {}

    /** @throws BadInput when it cannot be read, or is no bank */
    Seen first(String fileName, byte[] file, Habits habits) {
        OpenedFile plain = files.open(fileName, file, new ReadingHints(Map.of(), Map.of()));
        Understood guessed = plain.understood();
        Map<String, Map<Integer, String>> columns = new HashMap<>();
        for (SheetUnderstood sheet : guessed.sheets()) {
            habits.columns(signature(sheet)).ifPresent(fields -> columns.put(sheet.sheet(), fields));
        }
        ReadingHints hints = new ReadingHints(columns, habits.answers());
        if (columns.isEmpty() && habits.answers().isEmpty()) {
            return new Seen(plain, hints, view(guessed, hints, guessed.asks(), columns.keySet(), Set.of()));
        }
        try {
            OpenedFile told = files.open(fileName, file, hints);
            return new Seen(
                    told,
                    hints,
                    view(
                            told.understood(),
                            hints,
                            guessed.asks(),
                            columns.keySet(),
                            habits.answers().keySet()));
        } catch (BadInput outdated) {
            // What was right for the last file need not be for this one; our own guess could read it.
            return new Seen(
                    plain, ReadingHints.NONE, view(guessed, ReadingHints.NONE, guessed.asks(), Set.of(), Set.of()));
        }
    }

    /** As its owner wants it read. */
    Seen told(ImportRecord record, byte[] file, ReadingHints hints, Set<String> sheetsTold, Set<String> asksTold) {
        OpenedFile opened = files.open(record.fileName(), file, hints);
        Set<String> rememberedSheets = record.understood().sheets().stream()
                .filter(sheet -> sheet.remembered() && !sheetsTold.contains(sheet.sheet()))
                .map(SheetView::sheet)
                .collect(Collectors.toSet());
        Set<String> rememberedAsks = record.understood().asks().stream()
                .filter(ask -> ask.remembered() && !asksTold.contains(ask.name()))
                .map(AskView::name)
                .collect(Collectors.toSet());
        List<Ask> asks = new ArrayList<>(asked(record.understood()));
        asks.addAll(opened.understood().asks());
        return new Seen(opened, hints, view(opened.understood(), hints, asks, rememberedSheets, rememberedAsks));
    }

    /** Once every row was seen: what only stands far down is asked now. */
    UnderstoodView again(ImportRecord record, Understood whole) {
        UnderstoodView before = record.understood();
        Set<String> rememberedSheets = before.sheets().stream()
                .filter(SheetView::remembered)
                .map(SheetView::sheet)
                .collect(Collectors.toSet());
        Set<String> rememberedAsks = before.asks().stream()
                .filter(AskView::remembered)
                .map(AskView::name)
                .collect(Collectors.toSet());
        List<Ask> asks = new ArrayList<>(asked(before));
        asks.addAll(whole.asks());
        return view(whole, record.hints(), asks, rememberedSheets, rememberedAsks);
    }

    /** What an answer was given to is asked no more by the reader, and must stay changeable. */
    private static List<Ask> asked(UnderstoodView before) {
        return before.asks().stream()
                .map(ask -> new Ask(ask.code(), ask.value(), ask.choices(), ask.rows()))
                .toList();
    }

    private static UnderstoodView view(
            Understood understood,
            ReadingHints hints,
            List<Ask> asks,
            Set<String> rememberedSheets,
            Set<String> rememberedAsks) {
        Map<String, Ask> byName = new LinkedHashMap<>();
        asks.forEach(ask -> byName.put(ask.name(), ask));
        return new UnderstoodView(
                understood.kind().title(),
                understood.sheets().stream()
                        .map(sheet ->
                                sheet(sheet, hints.layout(sheet.sheet()), rememberedSheets.contains(sheet.sheet())))
                        .toList(),
                byName.values().stream()
                        .map(ask -> new AskView(
                                ask.code(),
                                ask.value(),
                                ask.choices(),
                                ask.rows(),
                                hints.answers().get(ask.name()),
                                rememberedAsks.contains(ask.name())))
                        .toList(),
                ColumnFields.all());
    }

    private static SheetView sheet(SheetUnderstood sheet, LayoutChoice choice, boolean remembered) {
        return new SheetView(
                sheet.sheet(),
                sheet.layout().title(),
                choice,
                sheet.headerRow(),
                remembered,
                sheet.columns().stream()
                        .map(column -> new ColumnView(
                                column.index(),
                                column.letters(),
                                column.title(),
                                column.field(),
                                shortened(column.sample())))
                        .toList());
    }

    private static String shortened(String sample) {
        return sample.length() <= 60 ? sample : sample.substring(0, 59) + "…";
    }

    /** The same for every file that a company fills into the same form. */
    static String signature(SheetUnderstood sheet) {
        return TextHashes.of(sheet.columns().stream()
                .map(ColumnUnderstood::title)
                .map(SheetWords::plain)
                .toArray(String[]::new));
    }
}
