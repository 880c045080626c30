package org.spona.members.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.OrganisationKind;

/**
 * An organisation as its page shows it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param nameLatin its name in Latin script, in its own language
 * @param nameCyrillic the same in Cyrillic
 * @param district the larger unit in which it lies, as its country names it
 * @param email where it is written to as a whole; empty when unknown, as its site
 * @param population number of inhabitants; absent when unknown
 * @param unconfirmed whether nothing but its name is known, because somebody has named it
 * @param version what a change has to have seen
 */
public record OrganisationProfile(
        UUID id,
        OrganisationKind kind,
        String country,
        String nameLatin,
        String nameCyrillic,
        @Nullable String district,
        String email,
        String site,
        @Nullable Integer population,
        boolean unconfirmed,
        long version) {}
