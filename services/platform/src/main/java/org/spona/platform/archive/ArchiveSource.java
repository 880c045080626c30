package org.spona.platform.archive;

/** Something of which this service tells for archives: a bean. */
public interface ArchiveSource {

    /** Tells what the request asks; nothing when it asks something else. Called in a transaction of the service. */
    void tell(ArchiveRequest request, ArchiveParts parts);
}
