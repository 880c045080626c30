package org.spona.members.body.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A table of seats as it is sent first: as a file, or as pasted lines. */
record SeatImportForm(
        @Nullable MultipartFile file, @Nullable String lines) {

    static final SeatImportForm BLANK = new SeatImportForm(null, null);
}
