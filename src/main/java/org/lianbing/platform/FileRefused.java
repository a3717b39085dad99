package org.lianbing.platform;

/** Why an uploaded file as a whole is refused, in the words of the person who chose it; field {@code file}. */
public final class FileRefused {
    private FileRefused() {}

    public static BadInput tooLarge() {
        return refuse("platform.file-too-large", "这个文件太大，请分成几个文件上传。");
    }

    public static BadInput tooMany(String what, int max) {
        return refuse("platform.file-too-large", "这个文件的" + what + "超过 " + max + "，请分成几个文件上传。");
    }

    public static BadInput encrypted() {
        return refuse("platform.file-encrypted", "这个文件设了打开密码，请去掉密码后另存一份再上传。");
    }

    public static BadInput unsafe(String why) {
        return refuse("platform.file-unsafe", "这个文件不安全，没有读取：" + why + "。请新建一个文件，把内容复制过去再上传。");
    }

    public static BadInput damaged() {
        return refuse("platform.file-damaged", "这个文件不完整或已损坏，请重新导出或另存一份再上传。");
    }

    private static BadInput refuse(String code, String detail) {
        return new BadInput(code, "file", detail);
    }
}
