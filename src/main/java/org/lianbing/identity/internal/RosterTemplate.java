package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

/** The empty roster people fill in: text columns, so that no digit is lost, and a sheet that says how. */
@Singleton
final class RosterTemplate {
    private static final int ROWS = 5_000;
    private static final List<String> LEVELS = List.of("初级工", "中级工", "高级工", "技师", "高级技师");
    private static final List<Integer> WIDTHS = List.of(12, 24, 52, 20, 12, 18);

    private final TradeApi trades;

    RosterTemplate(TradeApi trades) {
        this.trades = trades;
    }

    byte[] write() {
        List<String> names = trades.all().stream().map(TradeCard::name).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(bytes)) {
            SheetWriter roster = book.sheet("名册");
            roster.header(Stream.of(RosterField.values())
                    .map(field -> new Column(
                            field.required() ? field.title() + "（必填）" : field.title(), WIDTHS.get(field.ordinal())))
                    .toList());
            for (RosterField field : RosterField.values()) {
                roster.textColumn(field.ordinal(), ROWS);
            }
            if (!names.isEmpty()) {
                roster.choices(RosterField.TRADE.ordinal(), ROWS, RosterSheets.CHOICES, 0, names.size());
            }
            roster.choices(RosterField.LEVEL.ordinal(), ROWS, RosterSheets.CHOICES, 1, LEVELS.size());
            roster.finish();
            help(book.sheet(RosterSheets.HELP));
            SheetWriter choices = book.sheet(RosterSheets.CHOICES);
            for (int i = 0; i < Math.max(names.size(), LEVELS.size()); i++) {
                choices.row(i < names.size() ? names.get(i) : null, i < LEVELS.size() ? LEVELS.get(i) : null);
            }
            choices.finish();
        }
        return bytes.toByteArray();
    }

    private static void help(SheetWriter sheet) {
        sheet.header(List.of(new Column("列", 14), new Column("怎么填", 70), new Column("例子", 52)));
        sheet.row("姓名", "身份证上的姓名，不带编号和备注。", "张建华");
        sheet.row("身份证号", "18 位，最后一位可以是 X；港澳台居民居住证、外国人永久居留身份证也可以。单元格保持“文本”格式。", "34052419800101001X");
        sheet.row("组织路径", "从市级写到班组，用“/”隔开。系统里没有的下级单位和班组会在写入时新建，预览里会列出来，请核对有没有写错字。", "亳州市总工会/谯城区总工会/谯陵酒业/酿造一车间");
        sheet.row("工种", "从下拉列表里选；可以留空，留空不会改动已有的工种。", "白酒酿造工");
        sheet.row("等级", "初级工、中级工、高级工、技师、高级技师，或数字 5 到 1；可以留空。", "高级工");
        sheet.row("手机号", "11 位手机号，或带区号的座机；可以留空。", "13800000000");
        sheet.row("说明", "再次导入同一个人不会重复，只更新有变化的内容；表里没有的人不会被删除。一次最多 " + RosterImports.ROWS_MAX + " 行。", null);
        sheet.finish();
    }
}
