package org.spona.platform.links;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spona.platform.tenancy.Ownership;

/**
 * The section on a thing's page that shows its links; what {@code ~{link/section :: section(...)}} takes.
 *
 * @param address where links are added and removed
 * @param owner whose the links are that the reader adds here; empty when she adds none
 * @param links all that she may see
 * @param lineage what came before and after, the earliest first; empty without any
 */
public record LinkSection(String address, Optional<Ownership> owner, List<Link> links, List<LineageStep> lineage) {

    /** The template that shows it. */
    public static final String TEMPLATE = "link/section";

    public LinkSection {
        links = List.copyOf(links);
        lineage = List.copyOf(lineage);
    }

    /** Whether the reader adds links. */
    public boolean isWritable() {
        return owner.isPresent();
    }

    /** Whether the reader removes a link here: it begins here and is whose hers are. */
    public boolean isRemovable(Link link) {
        return !link.reverse() && owner.filter(link::belongsTo).isPresent();
    }

    /** Whether there is anything for the reader. */
    boolean isShown() {
        return isWritable() || !links.isEmpty();
    }

    /** The links beside those of the same word. */
    public Collection<List<Link>> byWord() {
        return links.stream()
                .collect(Collectors.groupingBy(Link::word, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
