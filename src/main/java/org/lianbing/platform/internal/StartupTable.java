package org.lianbing.platform.internal;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.platform.StartupNote;
import org.lianbing.platform.StartupNote.Row;

/** The short table a start ends with: where to go, who can log in, where the data lies. */
@Singleton
final class StartupTable {
    private final List<StartupNote> notes;

    StartupTable(List<StartupNote> notes) {
        this.notes = notes;
    }

    String text(int port, boolean embedded, Path home) {
        String base = "http://localhost:" + port;
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("手机页面", base + "/"));
        rows.add(new Row("管理后台", base + "/console/"));
        rows.add(new Row("接口文档", base + "/openapi"));
        rows.add(new Row("是否就绪", base + "/health"));
        notes.forEach(note -> rows.addAll(note.rows(base, embedded)));
        rows.add(new Row("数据位置", embedded ? home.toString() : "外部数据库；密钥在 " + home));
        int width = rows.stream().mapToInt(row -> columns(row.what())).max().orElse(0);
        StringBuilder table = new StringBuilder("\n练兵已就绪。按 Ctrl-C 停止。\n");
        for (Row row : rows) {
            table.append("  ")
                    .append(row.what())
                    .repeat(" ", width - columns(row.what()) + 2)
                    .append(row.value())
                    .append('\n');
        }
        return table.toString();
    }

    /** Chinese characters take two columns of a terminal. */
    private static int columns(String text) {
        return text.codePoints().map(point -> point > 0x2E7F ? 2 : 1).sum();
    }
}
