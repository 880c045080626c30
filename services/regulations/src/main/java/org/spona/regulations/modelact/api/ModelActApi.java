package org.spona.regulations.modelact.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.modelact.Holding;
import org.spona.regulations.modelact.HoldingFilter;
import org.spona.regulations.modelact.Holdings;
import org.spona.regulations.modelact.Importance;
import org.spona.regulations.modelact.ModelActInput;
import org.spona.regulations.modelact.ModelAuthoring;
import org.spona.regulations.modelact.ModelFilter;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.ModelTexts;
import org.spona.regulations.modelact.PartChange;
import org.spona.regulations.modelact.VersionNoteInput;
import org.spona.regulations.modelact.api.ModelActResource.ModelVersionResource;
import org.spona.regulations.provision.Provision;
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
@RequestMapping("/api/v1/model-acts")
@Tag(name = "Model acts")
class ModelActApi {

    private final ModelReading reading;
    private final ModelAuthoring authoring;
    private final ModelTexts texts;
    private final Holdings holdings;

    ModelActApi(ModelReading reading, ModelAuthoring authoring, ModelTexts texts, Holdings holdings) {
        this.reading = reading;
        this.authoring = authoring;
        this.texts = texts;
        this.holdings = holdings;
    }

    /**
     * A change of an article.
     *
     * @param importance null while nobody has said it
     */
    record MarkedChange(
            @JsonUnwrapped PartChange change, @Nullable Importance importance) {}

    @GetMapping
    @Operation(summary = "The model acts that the reader may read, what changed last first; by words of the title")
    PageOf<ModelActResource> list(@Valid ModelFilter filter, @Valid PageRequest page) {
        return reading.list(filter, page).map(ModelActResource::of);
    }

    @GetMapping("/{id}")
    ModelActResource get(@PathVariable UUID id) {
        return ModelActResource.of(reading.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Saves what is known of a model under an id that the client chose; for editors and coordinators")
    ModelActResource save(@PathVariable UUID id, @Valid @RequestBody ModelActInput input) {
        return ModelActResource.of(authoring.save(id, input));
    }

    @PostMapping("/{id}/confirm")
    @Operation(summary = "Says that it still holds although a provision on which it rests has changed")
    ModelActResource confirm(@PathVariable UUID id) {
        return ModelActResource.of(authoring.confirm(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a model away of which no version is published")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    @GetMapping("/{id}/versions")
    @Operation(summary = "Its versions, the newest first")
    List<ModelVersionResource> versions(@PathVariable UUID id) {
        return reading.listVersions(id).stream().map(ModelVersionResource::of).toList();
    }

    @PutMapping("/{id}/versions/{versionId}")
    @Operation(summary = "Begins the next version with the text of the last one")
    ModelVersionResource draft(@PathVariable UUID id, @PathVariable UUID versionId) {
        return ModelVersionResource.of(authoring.draft(id, versionId));
    }

    @GetMapping("/{id}/holdings")
    @Operation(summary = "Who holds it and how far each has come; for its staff, and each holder for its own acts")
    PageOf<Holding> holdings(@PathVariable UUID id, @Valid HoldingFilter filter, @Valid PageRequest page) {
        reading.get(id);
        return holdings.list(id, filter, page);
    }

    @GetMapping("/versions/{id}")
    ModelVersionResource version(@PathVariable UUID id) {
        return ModelVersionResource.of(reading.getVersion(id));
    }

    @GetMapping("/versions/{id}/lines")
    @Operation(summary = "What a version says, in the order of reading")
    List<Provision> lines(@PathVariable UUID id) {
        return texts.list(reading.getVersion(id).getId());
    }

    @GetMapping("/versions/{id}/changes")
    @Operation(summary = "What a version changes of the one before it, and how much each change matters")
    List<MarkedChange> changes(@PathVariable UUID id) {
        Map<UUID, Importance> importances = texts.importances(id);
        return texts.changes(reading.getVersion(id)).stream()
                .map(change -> new MarkedChange(change, importances.get(change.wid())))
                .toList();
    }

    @GetMapping("/versions/{id}/importances")
    @Operation(summary = "How much each change matters, by the article that it is of")
    Map<UUID, Importance> importances(@PathVariable UUID id) {
        return texts.importances(reading.getVersion(id).getId());
    }

    @PutMapping("/versions/{id}/note")
    @Operation(summary = "Says what is new in a draft, and how much each change matters")
    ModelVersionResource describe(@PathVariable UUID id, @Valid @RequestBody VersionNoteInput input) {
        return ModelVersionResource.of(authoring.describe(id, input));
    }

    @PostMapping("/versions/{id}/publish")
    @Operation(summary = "Lets others take a version over, and tells those who hold an earlier one")
    ModelVersionResource publish(@PathVariable UUID id) {
        return ModelVersionResource.of(authoring.publish(id));
    }

    @DeleteMapping("/versions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a draft away, with its text")
    void discardVersion(@PathVariable UUID id) {
        authoring.discardVersion(id);
    }
}
