package org.spona.regulations.comparison;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a comparison is given as a document, to browsers and programs alike. */
public final class ComparisonDocument {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private ComparisonDocument() {}

    /** The answer with a DOCX that is to be saved. */
    public static ResponseEntity<byte[]> answer(byte[] docx) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MEDIA_TYPE))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("poredjenje.docx")
                                .build()
                                .toString())
                .body(docx);
    }
}
