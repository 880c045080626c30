package org.spona.regulations.localact.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.localact.LocalActAuthoring;
import org.spona.regulations.localact.LocalActFilter;
import org.spona.regulations.localact.LocalActInput;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.localact.LocalTexts;
import org.spona.regulations.localact.NamesInput;
import org.spona.regulations.localact.UpgradeInput;
import org.spona.regulations.localact.Upgrading;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/local-acts")
@Tag(name = "Local acts")
class LocalActApi {

    private final LocalActReading reading;
    private final LocalActAuthoring authoring;
    private final LocalTexts texts;
    private final Upgrading upgrading;

    LocalActApi(LocalActReading reading, LocalActAuthoring authoring, LocalTexts texts, Upgrading upgrading) {
        this.reading = reading;
        this.authoring = authoring;
        this.texts = texts;
        this.upgrading = upgrading;
    }

    @GetMapping
    @Operation(summary = "The register as the reader may read it; by words of the title, state and organisation")
    PageOf<LocalActResource> list(@Valid LocalActFilter filter, @Valid PageRequest page) {
        return reading.list(filter, page).map(LocalActResource::of);
    }

    @GetMapping("/{id}")
    LocalActResource get(@PathVariable UUID id) {
        return LocalActResource.of(reading.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Registers an act as a draft under an id that the client chose, or changes what is known of it")
    LocalActResource save(@PathVariable UUID id, @Valid @RequestBody LocalActInput input) {
        return LocalActResource.of(authoring.save(id, input));
    }

    @PutMapping("/{id}/from-model/{modelId}")
    @Operation(summary = "Takes the last version of a model over as a draft under an id that the client chose")
    LocalActResource takeOver(@PathVariable UUID id, @PathVariable UUID modelId) {
        return LocalActResource.of(authoring.takeOver(modelId, id, null, null));
    }

    @PutMapping("/{id}/replacing/{oldId}")
    @Operation(summary = "Begins the act that shall replace another one, with its text")
    LocalActResource renew(@PathVariable UUID id, @PathVariable UUID oldId) {
        return LocalActResource.of(authoring.renew(oldId, id));
    }

    @GetMapping("/{id}/parts")
    @Operation(summary = "What the act says, article by article, and how each is to its model")
    List<LocalTexts.LocalPart> parts(@PathVariable UUID id) {
        return texts.parts(reading.get(id));
    }

    @PutMapping("/{id}/names")
    @Operation(summary = "Fills the fields of the text")
    LocalActResource name(@PathVariable UUID id, @Valid @RequestBody NamesInput input) {
        return LocalActResource.of(authoring.name(id, input));
    }

    @GetMapping("/{id}/upgrade")
    @Operation(
            summary =
                    "What a newer version of the model changes, beside the version that the act has and the act itself")
    UpgradeResource look(@PathVariable UUID id) {
        return UpgradeResource.of(upgrading.look(id));
    }

    @PostMapping("/{id}/upgrade")
    @Operation(summary = "Takes the named changes of the newer version and keeps what the act says elsewhere")
    LocalActResource upgrade(@PathVariable UUID id, @Valid @RequestBody UpgradeInput input) {
        return LocalActResource.of(upgrading.upgrade(id, input));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a draft away, with its text")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }
}
