package org.spona.platform.directory;

import java.util.UUID;

/**
 * What a body is called.
 *
 * @param language of its name, BCP 47 with script
 */
public record BodyName(UUID id, String name, String language) {}
