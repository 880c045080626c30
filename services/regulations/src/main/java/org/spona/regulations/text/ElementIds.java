package org.spona.regulations.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The identifiers of a text's provisions (Akoma Ntoso Naming Convention 1.0, section 5): where each stands, within what it belongs to. */
final class ElementIds {

    /** What is open, and how many of each level are in it. */
    private record Place(String eId, Level level, Map<Level, Integer> parts) {}

    private final Deque<Place> open = new ArrayDeque<>();
    private final Map<Level, Integer> atTop = new EnumMap<>(Level.class);
    private final Set<String> used = new HashSet<>();

    /** The identifier of a line; articles are counted through the act, whatever chapter they are in. */
    String begin(ActLine line) {
        Level level = line.level();
        Map<Level, Integer> siblings = open.isEmpty() || level == Level.ARTICLE
                ? atTop
                : open.getFirst().parts();
        int place = siblings.merge(level, 1, Integer::sum);
        String slug = ProvisionNumber.slug(line.number());
        String own = level.eIdPrefix() + "_" + (slug.isEmpty() ? place : slug);
        String eId =
                open.isEmpty() || level == Level.ARTICLE ? own : open.getFirst().eId() + "__" + own;
        String unique = eId;
        for (int copy = 2; !used.add(unique); copy++) {
            unique = eId + "-dup" + copy;
        }
        open.push(new Place(unique, level, new EnumMap<>(Level.class)));
        return unique;
    }

    /** Ends the innermost. */
    void end() {
        open.pop();
    }
}
