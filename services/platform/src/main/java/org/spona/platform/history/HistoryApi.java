package org.spona.platform.history;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of a thing as JSON. A controller of a kind of things says below which address. */
public abstract class HistoryApi {

    private final HistorySource source;
    private final ThingHistory history;

    protected HistoryApi(HistorySource source, ThingHistory history) {
        this.source = source;
        this.history = history;
    }

    @GetMapping("/history")
    @Operation(
            summary = "Lists its versions, the newest first",
            description =
                    "Those that the reader could have read when they were new; who made them as far as she may know.")
    PageOf<VersionSummary> versions(@PathVariable UUID id, @Valid PageRequest page) {
        return history.list(source, id, page);
    }

    @GetMapping("/history/comparison")
    @Operation(
            summary =
                    "Says how two versions differ, word by word; a version and the one before it when from is missing")
    VersionComparison comparison(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam UUID to,
            Locale locale) {
        return history.compare(source, id, Optional.ofNullable(from), to, locale);
    }

    @GetMapping("/history/{versionId}")
    @Operation(summary = "Says what a version said")
    Map<String, @Nullable Object> version(@PathVariable UUID id, @PathVariable UUID versionId) {
        return history.fields(source, id, versionId);
    }
}
