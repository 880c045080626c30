package org.spona.cooperation.indicator;

import java.util.UUID;

/**
 * A part of a country by which values are put together, as the staff of a network keeps it.
 *
 * @param language in which its name is written, BCP 47 with script
 */
public record District(UUID id, String name, String language) {}
