package org.spona.regulations.comparison.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.comparison.ComparedProvision;
import org.spona.regulations.comparison.Comparing;
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

    ComparisonApi(Comparing comparing) {
        this.comparing = comparing;
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
}
