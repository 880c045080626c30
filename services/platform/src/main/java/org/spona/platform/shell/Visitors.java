package org.spona.platform.shell;

import java.util.Optional;
import org.spona.platform.text.Content;

/** Tells the shell who looks at the page. */
@FunctionalInterface
interface Visitors {

    /**
     * The person who asks for the page; empty when she has not signed in.
     *
     * @param content writes names in her script
     */
    Optional<SignedIn> current(Content content);
}
