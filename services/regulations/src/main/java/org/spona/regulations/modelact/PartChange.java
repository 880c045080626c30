package org.spona.regulations.modelact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part in two texts.
 *
 * @param state what has become of it
 * @param before what it was; null when it is new
 * @param after what it is; null when it is no more
 */
public record PartChange(
        PartState state, @Nullable ActPart before, @Nullable ActPart after) {

    /** All parts of two texts in the order of the later one; what it has no more stands behind what it followed. */
    public static List<PartChange> between(List<ActPart> before, List<ActPart> after) {
        Map<UUID, ActPart> known = new LinkedHashMap<>();
        before.forEach(part -> known.put(part.wid(), part));
        List<PartChange> changes = new ArrayList<>();
        Map<UUID, Integer> places = new HashMap<>();
        for (ActPart part : after) {
            ActPart was = known.get(part.wid());
            PartState state =
                    was == null ? PartState.ADDED : was.hash().equals(part.hash()) ? PartState.SAME : PartState.CHANGED;
            places.put(part.wid(), changes.size());
            changes.add(new PartChange(state, was, part));
        }
        Map<Integer, List<PartChange>> gone = new HashMap<>();
        int behind = -1;
        for (ActPart part : before) {
            Integer place = places.get(part.wid());
            if (place == null) {
                gone.computeIfAbsent(behind, _ -> new ArrayList<>()).add(new PartChange(PartState.OMITTED, part, null));
            } else {
                behind = place;
            }
        }
        List<PartChange> all = new ArrayList<>(gone.getOrDefault(-1, List.of()));
        for (int place = 0; place < changes.size(); place++) {
            all.add(changes.get(place));
            all.addAll(gone.getOrDefault(place, List.of()));
        }
        return all;
    }

    /** Who it is. */
    public UUID wid() {
        return shown().wid();
    }

    /** As it is, or was. */
    public ActPart shown() {
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("a part of neither text");
    }

    /** What it was. */
    public Optional<ActPart> was() {
        return Optional.ofNullable(before);
    }

    /** What it is. */
    public Optional<ActPart> is() {
        return Optional.ofNullable(after);
    }
}
