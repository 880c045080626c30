package org.spona.platform.shell;

import java.util.UUID;

/**
 * A membership that the reader can act for, with names in her script.
 *
 * @param chosen whether it is the one she acts for now
 */
public record Workplace(UUID membershipId, String organisation, String network, boolean chosen) {}
