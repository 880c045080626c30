package org.spona.regulations.update;

import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.update.Update.Status;

/**
 * What a reader may do with an update as it stands: what pages offer and what requests are held to.
 *
 * @param edit change what it says
 * @param publish let others read it
 * @param withdraw take it out of others' sight
 * @param discard throw it away
 */
public record UpdatePermissions(boolean edit, boolean publish, boolean withdraw, boolean discard) {

    public static UpdatePermissions of(Update update, Reader reader) {
        boolean writes = reader.actsFor(update.ownership(), Role::staffs);
        boolean draft = update.status() == Status.DRAFT;
        return new UpdatePermissions(
                writes && update.status() != Status.WITHDRAWN,
                writes && draft,
                writes && update.status() == Status.PUBLISHED,
                writes && draft);
    }
}
