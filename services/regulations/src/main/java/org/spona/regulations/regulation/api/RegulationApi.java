package org.spona.regulations.regulation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.regulation.RegulationInput;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations")
@Tag(name = "Regulations")
class RegulationApi {

    private final RegulationRegister register;

    RegulationApi(RegulationRegister register) {
        this.register = register;
    }

    @GetMapping
    @Operation(summary = "The register, by title")
    PageOf<RegulationResource> list(@Valid PageRequest page) {
        return PageOf.of(register.list(page)).map(RegulationResource::of);
    }

    @GetMapping("/{id}")
    RegulationResource get(@PathVariable UUID id) {
        return RegulationResource.of(register.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Enters a regulation under an id that the client chose, or mends it; for editors and coordinators of its network")
    RegulationResource save(@PathVariable UUID id, @Valid @RequestBody RegulationInput input) {
        return RegulationResource.of(register.save(id, input));
    }
}
