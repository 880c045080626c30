package org.spona.platform.tenancy;

import java.util.List;

/**
 * A reader as the directory knows her now.
 *
 * @param workplaces the names of her memberships, in their order; without those of which the directory does not know one yet
 */
public record ResolvedReader(Reader reader, List<WorkplaceNames> workplaces) {

    public ResolvedReader {
        workplaces = List.copyOf(workplaces);
    }
}
