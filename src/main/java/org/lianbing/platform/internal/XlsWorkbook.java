package org.lianbing.platform.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.OpenWorkbook;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;

/** An .xls of Excel 97 to 2003 or an .et of WPS, read record by record; POI's model of a whole workbook is never made. */
final class XlsWorkbook implements OpenWorkbook {
    private static final byte[] MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK");
    /** A record that claims to be longer is a lie; POI would believe it and ask for that much memory. */
    private static final int ARRAY_BYTES_MAX = 32 * 1024 * 1024;

    static {
        IOUtils.setByteArrayMaxOverride(ARRAY_BYTES_MAX);
    }

    private final POIFSFileSystem files;
    private final String stream;
    private final XlsTables tables;
    private final ReadingLimits limits;

    private XlsWorkbook(POIFSFileSystem files, String stream, XlsTables tables, ReadingLimits limits) {
        this.files = files;
        this.stream = stream;
        this.tables = tables;
        this.limits = limits;
    }

    /** The container of all of Microsoft's old formats, and of encrypted new ones. */
    static boolean isCompound(byte[] file) {
        if (file.length < MAGIC.length) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (file[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    static XlsWorkbook open(byte[] file, Workbooks.Limits limits) {
        return guarded(() -> {
            POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
            String stream = workbookStream(files.getRoot());
            XlsTables tables;
            try (InputStream in = files.createDocumentInputStream(stream)) {
                tables = XlsTables.read(in);
            }
            return new XlsWorkbook(
                    files,
                    stream,
                    tables,
                    new ReadingLimits(limits, tables.sheets().size()));
        });
    }

    private static String workbookStream(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw FileRefused.encrypted();
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw WorkbookRefused.notAWorkbook("是 Word 文档");
        }
        for (String name : STREAMS) {
            if (root.hasEntry(name)) {
                return name;
            }
        }
        throw root.hasEntry("Book") ? WorkbookRefused.oldFormat() : WorkbookRefused.notAWorkbook("是别的文件");
    }

    @Override
    public Format format() {
        return Format.XLS;
    }

    @Override
    public List<String> sheets() {
        return tables.sheets().stream().map(XlsTables.SheetPlace::name).toList();
    }

    @Override
    public void rows(int sheet, Predicate<Row> wantsMore) {
        InputStream in = guarded(() -> {
            InputStream opened = files.createDocumentInputStream(stream);
            opened.skipNBytes(tables.sheets().get(sheet).from());
            return opened;
        });
        XlsRows rows = guarded(() -> new XlsRows(in, tables, limits.charactersPerCellMax()));
        ReadingLimits.Pass pass = limits.pass(sheet);
        boolean more = true;
        while (more) {
            XlsRows.Found found = guarded(rows::next);
            if (found.cells().isEmpty()) {
                return;
            }
            Row row = pass.row(found.number(), found.cells());
            more = wantsMore.test(row);
        }
    }

    @Override
    public List<Picture> pictures(int sheet) {
        return List.of();
    }

    @Override
    public Optional<Picture> pictureIn(Cell cell) {
        return Optional.empty();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** POI answers nonsense with whatever exception it trips over; to the owner it is one thing. */
    private static <T> T guarded(Reading<T> reading) {
        try {
            return reading.read();
        } catch (Problem told) {
            throw told;
        } catch (EncryptedDocumentException locked) {
            throw FileRefused.encrypted();
        } catch (OldExcelFormatException old) {
            throw WorkbookRefused.oldFormat();
        } catch (IOException | RuntimeException broken) {
            throw FileRefused.damaged();
        }
    }
}
