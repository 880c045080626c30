package org.spona.regulations.comparison.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.LanguageChoice;
import org.spona.regulations.comparison.ComparedProvision;
import org.spona.regulations.comparison.Comparing;
import org.spona.regulations.comparison.ComparisonDocument;
import org.spona.regulations.comparison.TrackedChanges;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations")
@Tag(name = "Texts of acts")
class ComparisonApi {

    private final Comparing comparing;
    private final TrackedChanges tracked;

    ComparisonApi(Comparing comparing, TrackedChanges tracked) {
        this.comparing = comparing;
        this.tracked = tracked;
    }

    @GetMapping("/{id}/comparison")
    @Operation(summary = "What is different in an act on two days, or between it and another act")
    List<ComparedProvision> compare(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID with) {
        return comparing.compare(id, with, from, to).differences();
    }

    @GetMapping("/{id}/comparison/document.docx")
    @Operation(summary = "The same as a document with tracked changes; in the script of the parameter language")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = ComparisonDocument.MEDIA_TYPE))
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID with,
            Locale locale,
            HttpServletRequest request) {
        var shown = new org.spona.platform.text.Content(LanguageChoice.chosen(request));
        return ComparisonDocument.answer(tracked.write(comparing.compare(id, with, from, to), shown, locale));
    }
}
