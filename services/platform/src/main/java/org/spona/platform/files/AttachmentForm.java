package org.spona.platform.files;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as a form sends it, with what is said of it. */
record AttachmentForm(
        @Nullable MultipartFile file,
        @Size(max = 500) String description,
        @Nullable AttachmentLicence licence,
        @Nullable UUID part) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // as forms leave it out
    AttachmentForm {
        description = description == null ? "" : description;
    }

    static AttachmentForm blank() {
        return new AttachmentForm(null, "", null, null);
    }

    static AttachmentForm of(Attachment file) {
        return new AttachmentForm(null, file.description(), file.licence(), file.part());
    }

    AttachmentInput input() {
        return new AttachmentInput(description, licence, part);
    }
}
