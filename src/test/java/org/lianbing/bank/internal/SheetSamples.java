package org.lianbing.bank.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of questions as companies send them, made of rows of texts. */
final class SheetSamples {
    private final List<Tab> tabs = new ArrayList<>();

    private record Tab(String name, List<String[]> rows) {}

    /** @param rows cells between bars: 1|单选题|题干; ‖ and ¦ stand for bars within a cell */
    static SheetSamples sheet(String name, String... rows) {
        return new SheetSamples().and(name, rows);
    }

    SheetSamples and(String name, String... rows) {
        tabs.add(new Tab(name, Stream.of(rows).map(SheetSamples::cells).toList()));
        return this;
    }

    private static String[] cells(String row) {
        return Arrays.stream(row.split("\\|", -1))
                .map(cell -> cell.replace("‖", "||").replace("¦", "|"))
                .toArray(String[]::new);
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            for (Tab tab : tabs) {
                Worksheet sheet = book.newWorksheet(tab.name);
                for (int row = 0; row < tab.rows.size(); row++) {
                    String[] cells = tab.rows.get(row);
                    for (int column = 0; column < cells.length; column++) {
                        if (!cells[column].isEmpty()) {
                            sheet.value(row, column, cells[column]);
                        }
                    }
                    if (cells.length == 1 && cells[0].contains("须知")) {
                        sheet.range(row, 0, row, 6).merge();
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    byte[] xls() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (Tab tab : tabs) {
                HSSFSheet sheet = book.createSheet(tab.name);
                for (int i = 0; i < tab.rows.size(); i++) {
                    HSSFRow row = sheet.createRow(i);
                    for (int column = 0; column < tab.rows.get(i).length; column++) {
                        row.createCell(column).setCellValue(tab.rows.get(i)[column]);
                    }
                }
            }
            book.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The first sheet. */
    byte[] csv(String delimiter, Charset charset) {
        String text = tabs.getFirst().rows.stream()
                .map(row -> Arrays.stream(row)
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n"));
        return text.getBytes(charset);
    }
}
