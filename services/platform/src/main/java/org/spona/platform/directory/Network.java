package org.spona.platform.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network as every service knows it: the state that travels in its events.
 *
 * @param slug its short name in addresses and imports
 * @param country where its host works, ISO 3166-1 alpha-2
 * @param regionId the region to which it belongs, if any
 * @param hostOrganisationId the association that hosts it, if any
 */
public record Network(
        UUID id,
        String slug,
        String nameLatin,
        String nameCyrillic,
        String country,
        @Nullable UUID regionId,
        @Nullable UUID hostOrganisationId,
        long version)
        implements Named {}
