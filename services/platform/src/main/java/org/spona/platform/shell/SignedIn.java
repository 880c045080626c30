package org.spona.platform.shell;

import java.util.List;
import java.util.Optional;

/**
 * Whom the header greets.
 *
 * @param name her name in her script
 * @param workplaces her memberships that hold now
 */
public record SignedIn(String name, List<Workplace> workplaces) {

    public SignedIn {
        workplaces = List.copyOf(workplaces);
    }

    /** What she acts for now. */
    public Optional<Workplace> workplace() {
        return workplaces.stream().filter(Workplace::chosen).findFirst();
    }
}
