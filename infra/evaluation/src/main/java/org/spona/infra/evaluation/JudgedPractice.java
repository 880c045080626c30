package org.spona.infra.evaluation;

import java.util.List;

/**
 * A practice of the set, in the format of the import.
 *
 * @param language BCP 47
 * @param country ISO 3166-1 alpha-2
 */
public record JudgedPractice(
        String externalId,
        String title,
        String summary,
        String body,
        String language,
        String municipality,
        String country,
        List<String> topics) {

    /** The same under another id. */
    public JudgedPractice withExternalId(String other) {
        return new JudgedPractice(other, title, summary, body, language, municipality, country, topics);
    }
}
