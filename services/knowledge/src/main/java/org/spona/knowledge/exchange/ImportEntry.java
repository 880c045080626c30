package org.spona.knowledge.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.PracticeContact;
import org.spona.knowledge.practice.PracticeContent;
import org.spona.platform.directory.Organisation;

/**
 * A line that can be taken in.
 *
 * @param municipality which it is about; null when its place stays a text
 * @param keywords what came as a topic and is no term of ours
 * @param contact who answers about it; null when the line does not say
 */
record ImportEntry(
        long line,
        String externalId,
        PracticeContent content,
        @Nullable Organisation municipality,
        List<String> keywords,
        @Nullable PracticeContact contact)
        implements CheckedLine {

    @Override
    public int weight() {
        return content.title().length()
                + content.summary().length()
                + content.body().length();
    }
}
