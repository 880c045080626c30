package org.spona.platform.directory;

import java.util.UUID;
import org.spona.platform.tenancy.Ownership;

/**
 * A body of which the current reader is secretary or chair.
 *
 * @param ownership whose it is, and how far it is shared
 */
public record KeptBody(UUID id, String name, Ownership ownership) {}
