package org.spona.search.similar.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.ThingKey;
import org.spona.search.finding.SearchResource;
import org.spona.search.finding.SearchResource.Item;
import org.spona.search.similar.SimilarThings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Search")
class SimilarApi {

    private static final UUID NONE = new UUID(0, 0);

    private final SimilarThings similar;
    private final SearchResource found;

    SimilarApi(SimilarThings similar, SearchResource found) {
        this.similar = similar;
        this.found = found;
    }

    /** Things that resemble another one, the likest first. */
    record Similar(List<Item> items) {}

    /**
     * What somebody is about to write.
     *
     * @param kind what it is, such as {@code practice}
     * @param except the id under which she writes it
     */
    record Draft(
            @NotBlank @Size(max = 40) String kind,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 600) String summary,
            @Nullable UUID except) {}

    @GetMapping("/things/{kind}/{id}/similar")
    @Operation(summary = "Things that resemble another one, of what the reader may see")
    Similar similar(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "5") @Min(1) @Max(20) int size,
            Locale locale) {
        return new Similar(found.items(similar.to(new ThingKey(kind, id), size), locale));
    }

    @PostMapping("/similar")
    @Operation(summary = "Things that may say already what somebody is about to write, of what the reader may see")
    Similar likely(@Valid @RequestBody Draft draft, Locale locale) {
        return new Similar(found.items(
                similar.likely(
                        new ThingKey(draft.kind(), Objects.requireNonNullElse(draft.except(), NONE)),
                        draft.title(),
                        Objects.requireNonNullElse(draft.summary(), "")),
                locale));
    }
}
