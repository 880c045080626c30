package org.spona.knowledge.exchange;

import java.util.List;
import org.spona.knowledge.practice.PracticeContent;

/**
 * A line that can be taken in.
 *
 * @param content what it says, without the municipality
 * @param keywords what came as a topic and is no term of ours
 * @param country ISO 3166-1 alpha-2
 */
record ImportEntry(
        long line,
        String externalId,
        PracticeContent content,
        PlaceName municipality,
        String country,
        List<String> keywords) {

    /** About how much of the memory it takes, in characters. */
    int weight() {
        return content.title().length()
                + content.summary().length()
                + content.body().length();
    }
}
