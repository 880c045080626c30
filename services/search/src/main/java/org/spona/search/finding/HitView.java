package org.spona.search.finding;

import java.util.List;
import org.spona.search.finding.FoundThing.Reason;

/**
 * A found thing as the page shows it.
 *
 * @param address of its page
 * @param icon of its kind
 * @param kind what one thing of it is called
 * @param language in which its text is written, BCP 47
 * @param title with the words that fit marked, see {@link org.spona.search.finding.FoundThing.Marked}
 * @param excerpts what of it fits, marked alike; the summary when nothing does
 * @param adoptions how many organisations apply it
 * @param reasons why it was found where the words asked for do not stand in it
 * @param topics what it is about, as labels
 * @param place the place, else the organisation whose it is; then the country and the years, as far as they are known
 */
public record HitView(
        String address,
        String icon,
        String kind,
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
