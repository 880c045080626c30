package org.spona.regulations.localact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a local act that holds no more.
 *
 * @param replacedBy another act of its organisation that stands in its place; null where none does
 */
public record ReplacementInput(@Nullable UUID replacedBy) {}
