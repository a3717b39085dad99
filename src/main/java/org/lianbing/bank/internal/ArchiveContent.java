package org.lianbing.bank.internal;

import java.util.List;
import org.lianbing.platform.Archives.Archive;
import org.lianbing.platform.BadInput;

/** What a zip is by the parts in it: half of all file formats are zips. */
enum ArchiveContent {
    WORKBOOK,
    DOCUMENT,
    QTI,
    FOLDER,
    OTHER;

    static ArchiveContent of(Archive archive) {
        if (archive.has(DocxFile.PART)) {
            return DOCUMENT;
        }
        if (archive.has("xl/workbook.xml")) {
            return WORKBOOK;
        }
        if (QtiFile.manifest(archive).isPresent()) {
            return QTI;
        }
        return FolderFile.bank(archive).isPresent() ? FOLDER : OTHER;
    }

    static BadInput refused(Archive archive) {
        List<String> names = archive.names();
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return NotABank.of("这是演示文稿，不是题库。请把题目放到 Excel、Word 或文本文件里再上传。");
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return NotABank.of("这是 OpenDocument 文件。请用 WPS 或 Office 打开它，表格另存为 .xlsx、文档另存为 .docx 再上传。");
        }
        return NotABank.of("这个压缩包里没有认得的题库：既不是 Excel 或 Word 文件，也不是 QTI 试题包或题库文件夹。" + "如果里面装着别的文件，请解压后一个一个上传。");
    }
}
