package org.spona.meetings.opinion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as one seat sees it by its link: the draft act and its own comments, nothing of other seats.
 *
 * @param institution whose seat it is
 * @param files what was attached, by name
 * @param open whether it can comment
 */
public record OpinionRequest(
        UUID id,
        @JsonUnwrapped OpinionContent content,
        List<String> passages,
        String body,
        String institution,
        @Nullable LocalDate dueOn,
        List<OpinionResource.Comment> comments,
        List<RequestFile> files,
        boolean open) {

    public OpinionRequest {
        passages = List.copyOf(passages);
        comments = List.copyOf(comments);
        files = List.copyOf(files);
    }

    /** A file of the draft act. */
    public record RequestFile(UUID id, String name) {}
}
