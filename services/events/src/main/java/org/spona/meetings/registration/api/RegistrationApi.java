package org.spona.meetings.registration.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.registration.ExceptionReason;
import org.spona.meetings.registration.Registering;
import org.spona.meetings.registration.RegistrantEntry;
import org.spona.meetings.registration.RegistrantInput;
import org.spona.meetings.registration.RegistrantStep;
import org.spona.meetings.registration.RegistrationAuthoring;
import org.spona.meetings.registration.RegistrationInput;
import org.spona.meetings.registration.RegistrationReading;
import org.spona.meetings.registration.VisitorInput;
import org.spona.meetings.registration.VisitorRequests;
import org.spona.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/registration")
@Tag(name = "Registration")
class RegistrationApi {

    private final RegistrationAuthoring authoring;
    private final RegistrationReading registrations;
    private final Registering registering;
    private final VisitorRequests requests;

    RegistrationApi(
            RegistrationAuthoring authoring,
            RegistrationReading registrations,
            Registering registering,
            VisitorRequests requests) {
        this.authoring = authoring;
        this.registrations = registrations;
        this.registering = registering;
        this.requests = requests;
    }

    @GetMapping
    @Operation(summary = "The registration for a meeting, with how full it is as far as the reader may know")
    RegistrationResource get(@PathVariable UUID id) {
        return RegistrationResource.of(
                registrations.get(id), registrations.findPlaces(id).orElse(null));
    }

    @PutMapping
    @Operation(
            summary =
                    "Opens the registration for a meeting that was sent, or changes it; places that are added are offered to those who wait")
    RegistrationResource save(@PathVariable UUID id, @Valid @RequestBody RegistrationInput input) {
        authoring.save(id, input);
        return get(id);
    }

    @GetMapping("/registrants")
    @Operation(summary = "Who is registered, for who convenes, in the order in which they came")
    List<RegistrantEntry> list(@PathVariable UUID id) {
        return registrations.list(id);
    }

    @PostMapping("/registrants/{registrantId}/exception")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keeps a place for somebody who waits before her turn, with a reason")
    void except(@PathVariable UUID id, @PathVariable UUID registrantId, @Valid @RequestBody ExceptionReason why) {
        authoring.except(id, registrantId, why);
    }

    @GetMapping("/own")
    @Operation(summary = "The reader's own registration, the last one")
    OwnRegistrationResource getOwn(@PathVariable UUID id) {
        return OwnRegistrationResource.of(registrations.findOwn(id).orElseThrow(Refusal::notFound));
    }

    @PostMapping("/own")
    @Operation(summary = "The reader registers, alone or with others: she has a place, or waits for one")
    OwnRegistrationResource register(@PathVariable UUID id, @Valid @RequestBody RegistrantInput input) {
        return OwnRegistrationResource.of(registering.register(id, input));
    }

    @PostMapping("/own/{step}")
    @Operation(summary = "The reader takes the place that is kept for her, or does not come")
    OwnRegistrationResource take(@PathVariable UUID id, @PathVariable RegistrantStep step) {
        return OwnRegistrationResource.of(registering.take(id, step));
    }

    @PostMapping("/requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Asks for a place at a public meeting by an address, to which a link is sent that proves it")
    void request(@PathVariable UUID id, @Valid @RequestBody VisitorInput input, Locale locale) {
        requests.request(id, input, locale);
    }
}
