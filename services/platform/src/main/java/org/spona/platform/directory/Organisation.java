package org.spona.platform.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as every service knows it: the state that travels in its events.
 *
 * @param kind the name of an {@link OrganisationKind}
 * @param country ISO 3166-1 alpha-2
 * @param nameLatin its name in Latin script, in its own language
 * @param nameCyrillic the same in Cyrillic
 * @param site absolute address of its own site; empty when it is unknown
 * @param population number of its inhabitants; null when it has none or they are not known
 * @param mergedInto the same organisation, when this was entered a second time
 * @param version grows with every change
 */
public record Organisation(
        UUID id,
        String kind,
        String country,
        String nameLatin,
        String nameCyrillic,
        String site,
        @Nullable Integer population,
        @Nullable UUID mergedInto,
        long version)
        implements Named {}
