package org.lianbing.contest;

/** As what a result list can be taken out. */
public enum ResultFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** UTF-8 with a byte order mark, so that Excel reads Chinese. */
    CSV("csv", "text/csv"),
    /** For the notice board; of long lists only the others. */
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String mediaType;

    ResultFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
