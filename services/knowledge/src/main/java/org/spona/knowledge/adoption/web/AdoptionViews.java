package org.spona.knowledge.adoption.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.knowledge.adoption.Adoption;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.web.PageOf;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Adds to adoptions the names of their organisations. */
@Component
class AdoptionViews {

    private final Directory directory;

    AdoptionViews(Directory directory) {
        this.directory = directory;
    }

    Optional<AdoptionView> of(Adoption adoption) {
        return directory
                .findOrganisation(adoption.ownership().organisationId())
                .map(organisation -> view(adoption, organisation));
    }

    PageOf<AdoptionView> list(Page<Adoption> adoptions) {
        Map<UUID, Organisation> organisations = directory.organisations(adoptions.getContent().stream()
                .map(adoption -> adoption.ownership().organisationId())
                .collect(Collectors.toSet()));
        List<AdoptionView> views = adoptions.getContent().stream()
                .flatMap(adoption -> Optional.ofNullable(
                        organisations.get(adoption.ownership().organisationId()))
                        .map(organisation -> view(adoption, organisation))
                        .stream())
                .toList();
        return new PageOf<>(views, adoptions.getTotalElements(), adoptions.getNumber(), adoptions.getSize());
    }

    private static AdoptionView view(Adoption adoption, Organisation organisation) {
        return new AdoptionView(
                organisation,
                adoption.status(),
                adoption.since(),
                adoption.result(),
                languageOf(organisation.country()),
                adoption.ownership().visibility());
    }

    private static String languageOf(String country) {
        return switch (country) {
            case "RS" -> "sr";
            case "ME" -> "cnr";
            case "BA" -> "bs";
            default -> "";
        };
    }
}
