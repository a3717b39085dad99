package org.lianbing.bank;

/** What questions can be taken out as; {@code src/docs/formats.md} says what each of them cannot hold. */
public enum ExportFormat {
    /** Our own template, filled in. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
    /** A paper to print, in Word. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
    /** A paper to print. */
    PDF("pdf", "application/pdf", true),
    GIFT("gift.txt", "text/plain; charset=utf-8", false),
    MOODLE_XML("moodle.xml", "application/xml", false),
    /** A QTI 2.2 package. */
    QTI("qti.zip", "application/zip", false),
    /** A folder as in question-banks/. */
    FOLDER("zip", "application/zip", false);

    private final String extension;
    private final String mediaType;
    private final boolean withoutKeys;

    ExportFormat(String extension, String mediaType, boolean withoutKeys) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.withoutKeys = withoutKeys;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it makes sense without keys: other systems refuse questions that have none. */
    public boolean withoutKeys() {
        return withoutKeys;
    }
}
