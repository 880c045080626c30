package org.spona.regulations.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spona.regulations.text.Marker.Kind;

/** What level a marker has within its paragraph: acts nest {@code 1)}, {@code a)} and {@code (1)} in any order, the first is that of points. */
final class PointLevels {

    private static final List<Level> LEVELS = List.of(Level.POINT, Level.SUBPOINT, Level.INDENT);

    /** After which {@code i)} is the next letter: in Latin order, and in that of the azbuka. */
    private static final Set<String> BEFORE_I = Set.of("h", "z", "ž", "з");

    private final List<Kind> open = new ArrayList<>();
    private final Map<Kind, String> last = new HashMap<>();

    /** Begins another paragraph. */
    void clear() {
        open.clear();
        last.clear();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The line of a point. */
    Draft line(Marker marker) {
        Kind kind = kind(marker);
        if (kind == Kind.DASH) {
            return new Draft(Level.INDENT, "");
        }
        int depth = open.indexOf(kind);
        if (depth < 0) {
            open.add(kind);
            depth = open.size() - 1;
        } else {
            while (open.size() > depth + 1) {
                last.remove(open.removeLast());
            }
        }
        last.put(kind, marker.number());
        var line = new Draft(LEVELS.get(Math.min(depth, LEVELS.size() - 1)), marker.number());
        return depth < LEVELS.size() ? line : line.doubting(Doubt.LEVEL_GUESSED);
    }

    /** Whether points marked so are being counted and this is the next. */
    boolean continues(Marker marker) {
        String before = last.get(marker.kind());
        return before != null && NumberOrder.follows(before, marker.number());
    }

    boolean has(Kind kind) {
        return open.contains(kind);
    }

    private Kind kind(Marker marker) {
        boolean romanOne = marker.kind() == Kind.LETTER
                && marker.number().equals("i")
                && open.contains(Kind.LETTER)
                && !BEFORE_I.contains(last.getOrDefault(Kind.LETTER, ""));
        return romanOne ? Kind.ROMAN : marker.kind();
    }
}
