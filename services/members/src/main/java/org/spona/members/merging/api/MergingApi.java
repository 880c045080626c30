package org.spona.members.merging.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.spona.members.merging.Merging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations/{id}/merge")
@Tag(name = "Organisations")
class MergingApi {

    /** The organisation that stays. */
    record First(@NotNull UUID into) {}

    /**
     * How far it has come.
     *
     * @param into the organisation that stays
     * @param merged whether they are one now; else whoever speaks for the one that stays is asked
     */
    record MergeResource(UUID into, boolean merged) {}

    private final Merging merging;

    MergingApi(Merging merging) {
        this.merging = merging;
    }

    @PostMapping
    @Operation(
            summary = "Merges an organisation that was entered twice into the other; for who speaks for it",
            description =
                    "At once when the client speaks for both, else whoever speaks for the other is asked. It cannot be undone.")
    MergeResource merge(@PathVariable UUID id, @Valid @RequestBody First first) {
        return new MergeResource(first.into(), merging.merge(id, first.into()));
    }

    @PostMapping("/confirm")
    @Operation(summary = "Agrees that an organisation is the same; for who speaks for the one that stays")
    MergeResource confirm(@PathVariable UUID id) {
        return new MergeResource(merging.confirm(id), true);
    }

    @PostMapping("/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says that an organisation is not the same; for who speaks for the one that would stay")
    void decline(@PathVariable UUID id) {
        merging.decline(id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes the question back; for who speaks for the organisation that would go")
    void withdraw(@PathVariable UUID id) {
        merging.withdraw(id);
    }
}
