package org.spona.platform.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as readers know her: no more than is needed to recognise her account and to name her.
 *
 * @param subject her account at the identity server; null until the account is made
 * @param name how she is called, in the script in which she writes it
 */
public record Person(UUID id, @Nullable String subject, String name, long version) {}
