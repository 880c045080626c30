package org.spona.platform.document;

import java.util.UUID;
import org.spona.platform.problem.Refusal;

/** A kind of things that can be taken along as documents: what a new kind writes, with two controllers without a line of their own. */
public interface DocumentSource {

    /**
     * Writes a thing as its reader sees it.
     *
     * @param document empty, in the reader's language and script
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    Document write(UUID id, DocumentBuilder document);
}
