package org.spona.cooperation.directory.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.directory.LocalService;
import org.spona.cooperation.directory.LocalServiceAuthoring;
import org.spona.cooperation.directory.LocalServiceContent;
import org.spona.cooperation.directory.LocalServiceFilter;
import org.spona.cooperation.directory.LocalServiceInput;
import org.spona.cooperation.directory.LocalServiceReading;
import org.spona.cooperation.directory.ServiceAsking;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
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
@RequestMapping("/api/v1/services")
@Tag(name = "Services")
class LocalServiceApi {

    /**
     * A service as JSON.
     *
     * @param checkedOn when somebody last looked and found it right; no edit moves it
     */
    record LocalServiceResource(
            UUID id,
            LocalService.Status status,
            @JsonUnwrapped Ownership ownership,
            @JsonUnwrapped LocalServiceContent content,
            @Nullable LocalDate checkedOn,
            LocalService.@Nullable Checker checkedBy,
            @Nullable Instant publishedAt,
            Instant updatedAt,
            long version) {

        static LocalServiceResource of(LocalService service) {
            return new LocalServiceResource(
                    service.getId(),
                    service.status(),
                    service.ownership(),
                    service.content(),
                    service.checkedOn().orElse(null),
                    service.checkedBy().orElse(null),
                    service.publishedAt().orElse(null),
                    service.updatedAt(),
                    service.version());
        }
    }

    private final LocalServiceReading reading;
    private final LocalServiceAuthoring authoring;
    private final ServiceAsking asking;

    LocalServiceApi(LocalServiceReading reading, LocalServiceAuthoring authoring, ServiceAsking asking) {
        this.reading = reading;
        this.authoring = authoring;
        this.asking = asking;
    }

    @GetMapping
    @Operation(summary = "Services and info points as the reader may read them, by name")
    PageOf<LocalServiceResource> list(@Valid LocalServiceFilter filter, @Valid PageRequest page) {
        return reading.list(filter, page).map(LocalServiceResource::of);
    }

    @GetMapping("/{id}")
    LocalServiceResource get(@PathVariable UUID id) {
        return LocalServiceResource.of(reading.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Enters a service under an id that the client chose, or changes it; that is no check of it")
    LocalServiceResource save(@PathVariable UUID id, @Valid @RequestBody LocalServiceInput input) {
        return LocalServiceResource.of(authoring.save(id, input));
    }

    @PostMapping("/{id}/publish")
    @Operation(summary = "Lets those find it whom its visibility lets")
    LocalServiceResource publish(@PathVariable UUID id) {
        return LocalServiceResource.of(authoring.publish(id));
    }

    @PostMapping("/{id}/check")
    @Operation(summary = "Says that it is right as it stands")
    LocalServiceResource check(@PathVariable UUID id) {
        return LocalServiceResource.of(authoring.confirm(id));
    }

    @PostMapping("/{id}/ask")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sends its provider the link by which that is said without an account")
    void ask(@PathVariable UUID id) {
        asking.ask(id);
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Says that the service is no more")
    LocalServiceResource close(@PathVariable UUID id) {
        return LocalServiceResource.of(authoring.close(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }
}
