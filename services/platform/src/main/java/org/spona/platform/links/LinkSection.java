package org.spona.platform.links;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The section on a thing's page that shows its links; what {@code ~{link/section :: section(...)}} takes.
 *
 * @param address where links are added and removed
 * @param writable whether the reader adds links
 * @param links all that she may see
 * @param lineage what came before and after, the earliest first; empty without any
 */
public record LinkSection(String address, boolean writable, List<Link> links, List<LineageStep> lineage) {

    /** The template that shows it. */
    public static final String TEMPLATE = "link/section";

    public LinkSection {
        links = List.copyOf(links);
        lineage = List.copyOf(lineage);
    }

    /** Whether there is anything for the reader. */
    public boolean isShown() {
        return writable || !links.isEmpty();
    }

    /** The links beside those of the same word. */
    public Collection<List<Link>> byWord() {
        return links.stream()
                .collect(Collectors.groupingBy(Link::word, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
