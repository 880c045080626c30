package org.spona.knowledge.exchange.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.job.RowFate;

/**
 * What becomes of a row, in words.
 *
 * @param field the column for which it is not taken; empty unless one is meant
 * @param result what becomes of it, or why it is not taken
 */
record RowView(
        int line,
        String externalId,
        String title,
        RowFate fate,
        @Nullable UUID practiceId,
        String field,
        String result) {}
