package org.spona.regulations.effect.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.effect.EffectInput;
import org.spona.regulations.effect.EffectRegister;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations")
@Tag(name = "Texts of acts")
class EffectApi {

    private final EffectRegister effects;

    EffectApi(EffectRegister effects) {
        this.effects = effects;
    }

    @GetMapping("/{regulationId}/effects")
    @Operation(summary = "Which acts change an act, the latest first")
    PageOf<EffectResource> list(@PathVariable UUID regulationId, @Valid PageRequest page) {
        return PageOf.of(effects.list(regulationId, page)).map(EffectResource::of);
    }

    @PutMapping("/{regulationId}/effects/{id}")
    @Operation(summary = "Registers a change of an act by another one, or says it better; for editors and coordinators")
    EffectResource save(@PathVariable UUID regulationId, @PathVariable UUID id, @Valid @RequestBody EffectInput input) {
        return EffectResource.of(effects.save(regulationId, id, input));
    }

    @DeleteMapping("/effects/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a change away that no text has yet")
    void discard(@PathVariable UUID id) {
        effects.discard(id);
    }

    @PutMapping("/{regulationId}/effects/drafts/{draftId}")
    @Operation(
            summary =
                    "Makes the draft of the text that begins on a day, with all that changes then; answers the draft's id")
    UUID apply(@PathVariable UUID regulationId, @PathVariable UUID draftId, @RequestParam LocalDate day) {
        return effects.apply(regulationId, draftId, day).getId();
    }
}
