package org.lianbing.platform.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.OpenWorkbook;
import org.lianbing.platform.Workbooks;

@Singleton
final class FastexcelWorkbooks implements Workbooks {
    @Override
    public Book read(byte[] file, Limits limits) {
        OpenWorkbook open = open(file, limits);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < open.sheets().size(); i++) {
            List<Row> rows = new ArrayList<>();
            open.rows(i, rows::add);
            sheets.add(new Sheet(open.sheets().get(i), rows));
        }
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw WorkbookRefused.empty();
        }
        return new Book(sheets);
    }

    @Override
    public OpenWorkbook open(byte[] file, Limits limits) {
        if (file.length > limits.fileBytesMax()) {
            throw FileRefused.tooMany("大小（MB）", limits.fileBytesMax() / (1024 * 1024));
        }
        return XlsWorkbook.isCompound(file) ? XlsWorkbook.open(file, limits) : XlsxWorkbook.open(file, limits);
    }

    @Override
    public OpenWorkbook openDelimited(String text, String name, Limits limits) {
        return DelimitedWorkbook.open(text, name, limits);
    }
}
