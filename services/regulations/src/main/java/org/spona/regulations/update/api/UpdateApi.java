package org.spona.regulations.update.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.update.UpdateAuthoring;
import org.spona.regulations.update.UpdateInput;
import org.spona.regulations.update.UpdateReading;
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
@RequestMapping("/api/v1/updates")
@Tag(name = "Updates")
class UpdateApi {

    private final UpdateAuthoring authoring;
    private final UpdateReading reading;

    UpdateApi(UpdateAuthoring authoring, UpdateReading reading) {
        this.authoring = authoring;
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "What is published and the reader may read, newest first")
    PageOf<UpdateResource> list(@Valid PageRequest page) {
        return PageOf.of(reading.listPublished(page)).map(UpdateResource::of);
    }

    @GetMapping("/{id}")
    UpdateResource get(@PathVariable UUID id) {
        return UpdateResource.of(reading.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Saves a draft with its obligations under an id that the client chose, or changes it; for editors and coordinators")
    UpdateResource save(@PathVariable UUID id, @Valid @RequestBody UpdateInput input) {
        return UpdateResource.of(authoring.save(id, input));
    }

    @PostMapping("/{id}/publish")
    @Operation(summary = "Lets others read it whom its visibility names, and asks what it asks")
    UpdateResource publish(@PathVariable UUID id) {
        return UpdateResource.of(authoring.publish(id));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Takes what was published out of others' sight")
    UpdateResource withdraw(@PathVariable UUID id) {
        return UpdateResource.of(authoring.withdraw(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }
}
