package org.spona.knowledge.search.web;

import java.util.List;
import java.util.UUID;
import org.spona.knowledge.search.Marks;
import org.spona.knowledge.search.PracticeHit.Reason;

/**
 * A found practice as the page shows it.
 *
 * @param language of its text without script, for {@code #content}
 * @param title with the words that fit marked, see {@link org.spona.knowledge.search.PracticeHit.Marked}
 * @param excerpts what of it fits, marked alike; the summary when nothing does
 * @param adoptions how many organisations apply it
 * @param reasons why it was found where the words asked for do not stand in it
 * @param topics what it is about, as labels
 * @param place the municipality, else the organisation that wrote it; then the country and the years, as far as they are known
 */
record HitView(
        UUID id,
        String language,
        String title,
        List<String> excerpts,
        int adoptions,
        List<Reason> reasons,
        List<String> topics,
        List<String> place) {

    /** An excerpt, in whatever script it is shown by now, as safe HTML with the words that fit in {@code <mark>}. */
    public String html(String excerpt) {
        return Marks.html(excerpt);
    }
}
