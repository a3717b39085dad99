package org.lianbing.platform.internal;

import org.lianbing.platform.BadInput;

/** Why a whole file is no workbook that can be read, in the words of the person who chose it. */
final class WorkbookRefused {
    private WorkbookRefused() {}

    static BadInput notAWorkbook(String what) {
        return refuse("platform.not-a-workbook", "这不是 Excel 工作簿（.xlsx），" + what + "。请用 Excel 或 WPS 另存为 .xlsx 再上传。");
    }

    static BadInput oldFormat() {
        return refuse("platform.workbook-old-format", "这个表格是 Excel 95 或更早的格式，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    }

    static BadInput empty() {
        return refuse("platform.workbook-empty", "这个工作簿里没有内容，请确认选对了文件。");
    }

    private static BadInput refuse(String code, String detail) {
        return new BadInput(code, "file", detail);
    }
}
