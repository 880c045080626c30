package org.spona.members.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.directory.OrganisationFilter;
import org.spona.members.directory.OrganisationSearch;
import org.spona.members.organisation.OrganisationProfile;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations")
@Tag(name = "Organisations")
class OrganisationApi {

    private final OrganisationSearch organisations;

    OrganisationApi(OrganisationSearch organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    @Operation(summary = "Finds organisations by their name in either script, country, kind and network")
    PageOf<OrganisationProfile> find(
            @Valid @ParameterObject OrganisationFilter filter,
            @Valid @ParameterObject PageRequest page,
            Locale locale) {
        return organisations.find(filter, page, locale);
    }

    @GetMapping("/{id}")
    OrganisationProfile get(@PathVariable UUID id) {
        return organisations.get(id);
    }
}
