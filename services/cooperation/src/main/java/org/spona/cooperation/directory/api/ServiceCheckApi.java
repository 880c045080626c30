package org.spona.cooperation.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.spona.cooperation.directory.ServiceCheckInput;
import org.spona.cooperation.directory.ServiceChecking;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/services/checks/{token}")
@Tag(name = "Personal links")
class ServiceCheckApi {

    private final ServiceChecking checking;

    ServiceCheckApi(ServiceChecking checking) {
        this.checking = checking;
    }

    @GetMapping
    @Operation(summary = "The service to which the link of a mail leads; without signing in")
    LocalServiceApi.LocalServiceResource get(@PathVariable String token) {
        return LocalServiceApi.LocalServiceResource.of(checking.get(token));
    }

    @PutMapping
    @Operation(summary = "Says by the link whether it is right, and how many places are free; without signing in")
    LocalServiceApi.LocalServiceResource answer(
            @PathVariable String token, @Valid @RequestBody ServiceCheckInput input) {
        return LocalServiceApi.LocalServiceResource.of(checking.answer(token, input));
    }
}
