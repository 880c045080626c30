package org.spona.platform.document;

import java.util.Locale;
import org.spona.platform.files.FileKind;

/** The sorts of files that a document can be taken along as. */
enum DocumentFormat {
    /** To work on (ISO/IEC 29500). */
    DOCX(FileKind.DOCX),
    /** To print and to keep, with its fonts and its structure (ISO 14289-1). */
    PDF(FileKind.PDF);

    private final FileKind kind;

    DocumentFormat(FileKind kind) {
        this.kind = kind;
    }

    /** The one whose name ends like this. */
    static DocumentFormat ofExtension(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    FileKind kind() {
        return kind;
    }
}
