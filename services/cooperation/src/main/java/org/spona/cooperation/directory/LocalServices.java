package org.spona.cooperation.directory;

import org.spona.platform.aggregate.Aggregates;

/** The services that the current reader may see; the database leaves out all others. */
interface LocalServices extends Aggregates<LocalService> {

    LocalService save(LocalService service);

    /** Written at once, so that it shows whether its id was free. */
    LocalService saveAndFlush(LocalService service);

    void delete(LocalService service);
}
