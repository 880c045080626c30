package org.spona.infra.evaluation;

import java.util.Map;

/**
 * A query with what is expected of it.
 *
 * @param category what makes it hard, such as {@code typo}
 * @param half for choosing, or for checking what was chosen
 * @param grades how well practices answer it, by {@code externalId}: 1 touches it, 2 helps, 3 is what was meant; others are 0
 */
public record JudgedQuery(String category, Half half, String words, Map<String, Integer> grades) {

    /** The two halves of the set. Ranking is chosen by the first alone. */
    public enum Half {
        TUNING,
        TEST
    }
}
