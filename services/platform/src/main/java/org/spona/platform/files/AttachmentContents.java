package org.spona.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where the bytes of attached files are kept, by the version that they are. Who may read them is decided before it is asked. */
public interface AttachmentContents {

    /**
     * Keeps a file, in the caller's transaction where the store takes part in it.
     *
     * @param version the id of a version that has a row already
     */
    void keep(UUID version, Path file) throws IOException;

    /** Writes what was kept, piece by piece, without holding a connection to the database while somebody slow reads. */
    void copy(UUID version, OutputStream to) throws IOException;

    /** Deletes what was kept; nothing happens when there is nothing. */
    void remove(UUID version) throws IOException;
}
