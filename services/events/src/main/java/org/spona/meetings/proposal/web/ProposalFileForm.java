package org.spona.meetings.proposal.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.platform.files.AttachmentInput;
import org.springframework.web.multipart.MultipartFile;

/** A file as the form behind a personal link sends it, with what it is. */
record ProposalFileForm(
        @Nullable MultipartFile file, @Size(max = 500) String description) {

    static final ProposalFileForm BLANK = new ProposalFileForm(null, "");

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // as forms leave it out
    ProposalFileForm {
        description = description == null ? "" : description;
    }

    AttachmentInput input() {
        return new AttachmentInput(description, null, null);
    }
}
