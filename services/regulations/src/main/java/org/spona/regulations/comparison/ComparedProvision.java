package org.spona.regulations.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.history.Segment;
import org.spona.regulations.provision.Provision;

/**
 * A provision in two texts.
 *
 * @param change what has become of it
 * @param before what it was; null when it is new
 * @param after what it is; null when it is no more
 * @param moved whether it stands elsewhere, or has another number
 * @param segments what it said and says, word by word
 */
public record ComparedProvision(
        Change change, @Nullable Provision before, @Nullable Provision after, boolean moved, List<Segment> segments) {

    public ComparedProvision {
        segments = List.copyOf(segments);
    }

    /** What can become of a provision between two texts. */
    public enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** What it was. */
    public Optional<Provision> was() {
        return Optional.ofNullable(before);
    }

    /** What it is. */
    public Optional<Provision> is() {
        return Optional.ofNullable(after);
    }

    /** Whether a reader who looks for what is different has to see it. */
    public boolean isDifferent() {
        return change != Change.SAME || moved;
    }

    /** As it is, or was. */
    public Provision shown() {
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("a provision of neither text");
    }
}
