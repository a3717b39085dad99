package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lianbing.bank.internal.DocxText.Block.Paragraph;
import org.lianbing.bank.internal.DocxText.Block.Table;
import org.lianbing.platform.Archives.Archive;

/** A Word document: questions in its paragraphs, in its tables, or in both. */
final class DocxFile implements OpenedFile {
    static final String PART = "word/document.xml";

    private final List<OpenedFile> files;

    private DocxFile(List<OpenedFile> files) {
        this.files = files;
    }

    /** @throws org.lianbing.platform.BadInput {@code bank.not-a-question-bank} and those of {@code platform} */
    static OpenedFile open(String name, Archive docx, ReadingHints hints) {
        DocxText.Content content = DocxText.read(docx);
        List<TextLine> lines = new ArrayList<>();
        List<TableSheet> sheets = new ArrayList<>();
        int tables = 0;
        for (DocxText.Block block : content.blocks()) {
            switch (block) {
                case Paragraph paragraph -> lines.add(new TextLine(paragraph.number(), paragraph.text()));
                case Table table -> {
                    TableSheet sheet = DocxTables.sheet("表格 " + ++tables, table, content.media());
                    if (TableFile.isTable(sheet) || hints.columns().containsKey(sheet.name())) {
                        sheets.add(sheet);
                    } else {
                        lines.addAll(DocxTables.lines(table));
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            if (lines.stream().allMatch(line -> line.text().isBlank())) {
                throw NotABank.empty();
            }
            return TextFile.open(FileKind.DOCX, name, lines, content.media(), hints);
        }
        OpenedFile table = TableFile.open(FileKind.DOCX, sheets, hints);
        Optional<OpenedFile> text = TextFile.find(FileKind.DOCX, name, lines, content.media(), hints);
        return text.isEmpty() ? table : new DocxFile(List.of(text.get(), table));
    }

    @Override
    public Understood understood() {
        List<Understood> each = files.stream().map(OpenedFile::understood).toList();
        return new Understood(
                FileKind.DOCX,
                each.stream().flatMap(one -> one.sheets().stream()).toList(),
                each.stream().flatMap(one -> one.asks().stream()).toList());
    }

    @Override
    public void forEach(Consumer<ParsedRow> rows) {
        files.forEach(file -> file.forEach(rows));
    }
}
