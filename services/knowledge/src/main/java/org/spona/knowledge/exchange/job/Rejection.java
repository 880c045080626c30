package org.spona.knowledge.exchange.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken.
 *
 * @param line its number in the file
 * @param field which field it was rejected for; empty when the row as a whole is meant
 * @param code why; its words are in the message bundles under {@code import.rejected.<code>}
 * @param arguments for the placeholders of its message
 */
public record Rejection(int line, @Nullable String externalId, String field, String code, List<String> arguments) {}
