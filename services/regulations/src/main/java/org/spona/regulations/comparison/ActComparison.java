package org.spona.regulations.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.history.Segment;
import org.spona.platform.history.TextComparison;
import org.spona.regulations.comparison.ComparedProvision.Change;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.text.Level;

/** Lays two texts beside each other, in the order of the later one; what it has no more stands where it stood. */
final class ActComparison {

    private final List<Provision> before;
    private final List<Provision> after;
    private final List<UUID> identities;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final List<ComparedProvision> rows = new ArrayList<>();
    private int passed;

    private ActComparison(List<Provision> before, List<Provision> after, List<UUID> identities) {
        this.before = before;
        this.after = after;
        this.identities = identities;
        for (int place = 0; place < before.size(); place++) {
            places.put(before.get(place).wid(), place);
        }
        for (int place = 0; place < after.size(); place++) {
            parents.put(after.get(place).wid(), identities.get(place));
        }
    }

    /**
     * All provisions of both texts.
     *
     * @param identities who the later ones are among the earlier ones
     */
    static List<ComparedProvision> of(List<Provision> before, List<Provision> after, List<UUID> identities) {
        return new ActComparison(before, after, identities).rows();
    }

    private List<ComparedProvision> rows() {
        Set<UUID> kept = new HashSet<>(identities);
        for (int place = 0; place < after.size(); place++) {
            Integer was = places.get(identities.get(place));
            if (was == null) {
                rows.add(row(null, after.get(place), false));
            } else {
                boolean inOrder = was >= passed;
                if (inOrder) {
                    passRemoved(was, kept);
                    passed = was + 1;
                }
                Provision old = before.get(was);
                rows.add(row(old, after.get(place), !inOrder || isElsewhere(old, after.get(place))));
            }
        }
        passRemoved(before.size(), kept);
        return rows;
    }

    private void passRemoved(int end, Set<UUID> kept) {
        for (; passed < end; passed++) {
            if (!kept.contains(before.get(passed).wid())) {
                rows.add(row(before.get(passed), null, false));
            }
        }
    }

    /** Whether it has another number, or belongs to something else; what an article has in it moves with it. */
    private boolean isElsewhere(Provision old, Provision now) {
        boolean numbered = old.level().compareTo(Level.ARTICLE) <= 0;
        if (numbered) {
            return !old.sortKey().equals(now.sortKey());
        }
        UUID parent =
                now.within().map(within -> parents.getOrDefault(within, within)).orElse(null);
        return !Objects.equals(parent, old.within().orElse(null));
    }

    private static ComparedProvision row(@Nullable Provision before, @Nullable Provision after, boolean moved) {
        Change change;
        if (before == null) {
            change = Change.ADDED;
        } else if (after == null) {
            change = Change.REMOVED;
        } else {
            change = before.saysTheSameAs(after) ? Change.SAME : Change.CHANGED;
        }
        String now = written(after);
        List<Segment> segments = change == Change.SAME && !now.isEmpty()
                ? List.of(new Segment(Segment.Kind.SAME, now))
                : TextComparison.of(written(before), now);
        return new ComparedProvision(change, before, after, moved, segments);
    }

    private static String written(@Nullable Provision provision) {
        if (provision == null) {
            return "";
        }
        return provision.heading().isEmpty() || provision.text().isEmpty()
                ? provision.heading() + provision.text()
                : provision.heading() + "\n" + provision.text();
    }
}
