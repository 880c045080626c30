package org.spona.platform.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of files that can be attached. */
public enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TXT("text/plain");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As it is served. */
    public String mediaType() {
        return this == TXT ? mediaType + ";charset=UTF-8" : mediaType;
    }

    /** With what its names end, without the dot. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is seen rather than read. */
    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** Whether browsers show it by themselves. */
    boolean isShown() {
        return this == PDF || isPicture();
    }

    /** What may do with it the page that it is: nothing. Browsers' viewers of PDF refuse to work in a sandbox, and let no script out of theirs. */
    String contentPolicy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                + (this == PDF ? "object-src 'self'; style-src 'unsafe-inline'" : "sandbox");
    }

    /** What a field for files accepts, as HTML writes it. */
    public static String accepted() {
        return Arrays.stream(values())
                .map(kind -> "." + kind.extension() + "," + kind.mediaType)
                .collect(Collectors.joining(",", ".jpeg,", ""));
    }
}
