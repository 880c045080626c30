package org.spona.platform.workflow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.spona.platform.tenancy.Reader;

/**
 * The steps that a reader may take with a thing as it stands: what a page offers.
 *
 * @param steps by their names
 */
public record Permissions(Set<String> steps) {

    public Permissions {
        steps = Set.copyOf(steps);
    }

    /** What a reader may do with a thing now. */
    public static <T, S extends Enum<S> & Step<T>> Permissions of(Class<S> steps, T thing, Reader reader, Instant now) {
        return new Permissions(Arrays.stream(steps.getEnumConstants())
                .filter(step -> step.isOpen(reader, thing, now))
                .map(Enum::name)
                .collect(Collectors.toSet()));
    }

    /** Whether a step is among them, by its name as the enum has it; for templates. */
    public boolean include(String step) {
        return steps.contains(step);
    }
}
