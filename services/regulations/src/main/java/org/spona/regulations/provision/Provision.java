package org.spona.regulations.provision;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.Doubt;
import org.spona.regulations.text.Level;

/**
 * What a provision says in one version of an act.
 *
 * @param wid who it is, in every version
 * @param parent what it stands in; null at the top
 * @param depth how many it stands in
 * @param level what it is
 * @param number as printed; may be empty
 * @param sortKey by which numbers follow each other
 * @param heading printed above it; may be empty
 * @param text what it says itself
 * @param address where it is in this version: {@code cl-88v/st-2}
 * @param doubts why somebody should look at it before others read it
 */
public record Provision(
        UUID wid,
        @Nullable UUID parent,
        int depth,
        Level level,
        String number,
        String sortKey,
        String heading,
        String text,
        String address,
        Set<Doubt> doubts) {

    public Provision {
        doubts = Set.copyOf(doubts);
    }

    /** What it stands in. */
    public Optional<UUID> within() {
        return Optional.ofNullable(parent);
    }

    /** The article that it is, or is a part of: the first part of its address. */
    public String article() {
        int end = address.indexOf('/');
        return end < 0 ? address : address.substring(0, end);
    }

    /** Whether it says the same as another, wherever it stands. */
    public boolean saysTheSameAs(Provision other) {
        return heading.equals(other.heading) && text.equals(other.text);
    }

    /** The line as it is printed. */
    public ActLine line() {
        return new ActLine(level, number, heading, text, doubts);
    }
}
