package org.spona.platform.tenancy;

import java.util.UUID;

/** How the organisation and the network of a membership are called, in both scripts. */
public record WorkplaceNames(
        UUID membershipId,
        String organisationLatin,
        String organisationCyrillic,
        String networkLatin,
        String networkCyrillic) {}
