package org.spona.cooperation.indicator;

import java.util.List;
import java.util.UUID;

/**
 * Of whom there are values, of all who measure.
 *
 * @param have of how many there is one
 * @param missing of whom there is none
 */
public record Coverage(int have, List<UUID> missing) {

    /** How many measure. */
    public int total() {
        return have + missing.size();
    }

    /** Whether there are all. */
    public boolean isWhole() {
        return missing.isEmpty();
    }
}
