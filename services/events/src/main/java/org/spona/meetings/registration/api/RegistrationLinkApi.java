package org.spona.meetings.registration.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.registration.Registering;
import org.spona.meetings.registration.RegistrantStep;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/registrations/{token}")
@Tag(name = "Personal links")
class RegistrationLinkApi {

    private final Registering registering;

    RegistrationLinkApi(Registering registering) {
        this.registering = registering;
    }

    @GetMapping
    @Operation(summary = "The registration to which a personal link leads; without signing in")
    OwnRegistrationResource get(@PathVariable String token) {
        return OwnRegistrationResource.of(registering.getByLink(token));
    }

    @PostMapping
    @Operation(summary = "What somebody does with her registration by her personal link; without signing in")
    OwnRegistrationResource take(@PathVariable String token, @RequestParam RegistrantStep step) {
        return OwnRegistrationResource.of(registering.takeByLink(token, step));
    }
}
