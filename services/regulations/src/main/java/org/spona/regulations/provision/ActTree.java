package org.spona.regulations.provision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;
import org.spona.regulations.text.Level;
import org.spona.regulations.text.ProvisionNumber;

/**
 * Puts the lines of an act in their places: each belongs to the nearest line before it of a larger level. An article is addressed by itself,
 * whatever part or chapter it stands in, for articles are numbered through the whole act; what is printed without a number has its ordinal.
 */
final class ActTree {

    private final LetterOrder order;
    private final Deque<Provision> open = new ArrayDeque<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private ActTree(LetterOrder order) {
        this.order = order;
    }

    /**
     * The provisions of an act, in the order of reading.
     *
     * @param wids who the lines are, one for each
     */
    static List<Provision> of(List<ActLine> lines, List<UUID> wids, LetterOrder order) {
        var tree = new ActTree(order);
        List<Provision> provisions = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            provisions.add(tree.place(lines.get(i), wids.get(i)));
        }
        return provisions;
    }

    private Provision place(ActLine line, UUID wid) {
        while (!open.isEmpty() && !line.level().isWithin(open.getLast().level())) {
            open.removeLast();
        }
        Provision parent = open.peekLast();
        Provision placed = new Provision(
                wid,
                parent == null ? null : parent.wid(),
                open.size(),
                line.level(),
                line.number(),
                ProvisionNumber.sortKey(line.number(), order),
                line.heading(),
                line.text(),
                address(line, parent),
                line.doubts());
        open.addLast(placed);
        return placed;
    }

    private String address(ActLine line, @Nullable Provision parent) {
        String before = parent == null || begins(line.level(), parent.level()) ? "" : parent.address() + "/";
        int ordinal = counted.merge(before + line.level(), 1, Integer::sum);
        String number = ProvisionNumber.slug(line.number());
        String plain = before + line.level().prefix() + "-" + (number.isEmpty() ? String.valueOf(ordinal) : number);
        String address = plain;
        for (int again = 2; !taken.add(address); again++) {
            address = plain + "." + again;
        }
        return address;
    }

    private static boolean begins(Level level, Level parent) {
        return level == Level.ARTICLE || (!level.isHeading() && parent.isHeading());
    }
}
