package org.spona.regulations.localact.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.localact.AdoptionInput;
import org.spona.regulations.localact.EntryInput;
import org.spona.regulations.localact.LocalActProcedure;
import org.spona.regulations.localact.ReplacementInput;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/local-acts/{id}")
@Tag(name = "Local acts")
class LocalActProcedureApi {

    private final LocalActProcedure procedure;

    LocalActProcedureApi(LocalActProcedure procedure) {
        this.procedure = procedure;
    }

    @PostMapping("/submit")
    @Operation(summary = "Gives a draft to those who adopt it")
    LocalActResource submit(@PathVariable UUID id) {
        return LocalActResource.of(procedure.submit(id));
    }

    @PostMapping("/return")
    @Operation(summary = "Makes it a draft again")
    LocalActResource giveBack(@PathVariable UUID id) {
        return LocalActResource.of(procedure.giveBack(id));
    }

    @PostMapping("/adopt")
    @Operation(summary = "Says that it is adopted: number, day and gazette; and since when it is in force, if it is")
    LocalActResource adopt(@PathVariable UUID id, @Valid @RequestBody AdoptionInput input) {
        return LocalActResource.of(procedure.adopt(id, input));
    }

    @PutMapping("/adoption")
    @Operation(summary = "Puts right what was said of its adoption")
    LocalActResource correct(@PathVariable UUID id, @Valid @RequestBody AdoptionInput input) {
        return LocalActResource.of(procedure.correct(id, input));
    }

    @PostMapping("/enter")
    @Operation(summary = "Says that it is in force; what it replaces is no more")
    LocalActResource enter(@PathVariable UUID id, @Valid @RequestBody EntryInput input) {
        return LocalActResource.of(procedure.enter(id, input));
    }

    @PostMapping("/replace")
    @Operation(summary = "Says that it holds no more, and which other act of its organisation stands in its place")
    LocalActResource replace(@PathVariable UUID id, @RequestBody(required = false) @Nullable ReplacementInput input) {
        return LocalActResource.of(procedure.replace(id, input == null ? new ReplacementInput(null) : input));
    }

    @PostMapping("/confirm")
    @Operation(summary = "Says that it still holds although a provision that it implements has changed")
    LocalActResource confirm(@PathVariable UUID id) {
        return LocalActResource.of(procedure.confirm(id));
    }
}
