package org.spona.knowledge.exchange;

import java.util.List;

/**
 * A line that can be taken in.
 *
 * @param language one of ours
 * @param topics codes of the vocabulary of topics
 * @param targetGroups codes of the vocabulary of target groups
 * @param keywords what came as a topic and is no term of ours
 * @param country ISO 3166-1 alpha-2
 */
record ImportEntry(
        long line,
        String externalId,
        String title,
        String summary,
        String body,
        String language,
        PlaceName municipality,
        String country,
        List<String> topics,
        List<String> targetGroups,
        List<String> keywords) {

    /** About how much of the memory it takes, in characters. */
    int weight() {
        return title.length() + summary.length() + body.length();
    }
}
