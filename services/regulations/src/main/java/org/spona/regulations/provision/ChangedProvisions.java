package org.spona.regulations.provision;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells within the service which provisions a published text changes, so that whatever rests on them can be looked at again. */
@Component
public class ChangedProvisions {

    /**
     * These provisions say something else, have another number, or are no more.
     *
     * @param versionId the version that changes them
     * @param wids with the articles in which they stand, or stood
     */
    public record Changed(UUID versionId, UUID regulationId, Collection<UUID> wids) {}

    private final ActVersions versions;
    private final ProvisionTable provisions;
    private final ApplicationEventPublisher events;

    ChangedProvisions(ActVersions versions, ProvisionTable provisions, ApplicationEventPublisher events) {
        this.versions = versions;
        this.provisions = provisions;
        this.events = events;
    }

    @EventListener
    void on(ActVersion.Published event) {
        ActVersion version = event.version();
        List<Provision> now = provisions.list(version.getId());
        versions.findByRegulation(version.regulationId()).stream()
                .filter(other -> other.status() == ActVersion.Status.PUBLISHED
                        && !other.getId().equals(version.getId()))
                .filter(other -> version.content().validFrom() == null
                        || other.beginsBy(version.content().validFrom()))
                .findFirst()
                .map(before -> between(provisions.list(before.getId()), now))
                .filter(changed -> !changed.isEmpty())
                .ifPresent(
                        changed -> events.publishEvent(new Changed(version.getId(), version.regulationId(), changed)));
    }

    /** What is another in two texts, and the articles around it. */
    static Set<UUID> between(List<Provision> before, List<Provision> now) {
        Map<UUID, Provision> known = new HashMap<>();
        before.forEach(provision -> known.put(provision.wid(), provision));
        Set<UUID> changed = new LinkedHashSet<>();
        for (Provision provision : now) {
            Provision was = known.remove(provision.wid());
            boolean same =
                    was != null && was.saysTheSameAs(provision) && was.sortKey().equals(provision.sortKey());
            if (!same) {
                addWithArticle(provision, now, changed);
            }
        }
        known.values().forEach(gone -> addWithArticle(gone, before, changed));
        return changed;
    }

    private static void addWithArticle(Provision provision, List<Provision> text, Set<UUID> changed) {
        changed.add(provision.wid());
        if (!provision.article().equals(provision.address())) {
            text.stream()
                    .filter(other -> other.address().equals(provision.article()))
                    .forEach(article -> changed.add(article.wid()));
        }
    }
}
