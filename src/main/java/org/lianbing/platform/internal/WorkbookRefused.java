package org.lianbing.platform.internal;

import org.lianbing.platform.BadInput;

/** Why a whole file is refused, in the words of the person who chose it. */
final class WorkbookRefused {
    private WorkbookRefused() {}

    static BadInput notAWorkbook(String what) {
        return refuse("platform.not-a-workbook", "这不是 Excel 工作簿（.xlsx），" + what + "。请用 Excel 或 WPS 另存为 .xlsx 再上传。");
    }

    static BadInput oldFormat() {
        return refuse("platform.workbook-old-format", "这是旧格式的表格（.xls 或 .et），请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    }

    static BadInput encrypted() {
        return refuse("platform.workbook-encrypted", "这个文件设了打开密码，请去掉密码后另存一份再上传。");
    }

    static BadInput tooLarge() {
        return refuse("platform.workbook-too-large", "这个文件太大，请分成几个文件上传。");
    }

    static BadInput tooMany(String what, int max) {
        return refuse("platform.workbook-too-large", "这个文件的" + what + "超过 " + max + "，请分成几个文件上传。");
    }

    static BadInput unsafe(String why) {
        return refuse("platform.workbook-unsafe", "这个文件不安全，没有读取：" + why + "。请新建一个工作簿，把内容复制过去再上传。");
    }

    static BadInput damaged() {
        return refuse("platform.workbook-damaged", "这个文件不完整或已损坏，请重新导出或另存一份再上传。");
    }

    static BadInput empty() {
        return refuse("platform.workbook-empty", "这个工作簿里没有内容，请确认选对了文件。");
    }

    private static BadInput refuse(String code, String detail) {
        return new BadInput(code, "file", detail);
    }
}
