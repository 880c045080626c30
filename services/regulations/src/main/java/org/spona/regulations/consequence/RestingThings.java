package org.spona.regulations.consequence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.regulations.provision.ChangedProvisions.Changed;

/** Things of one kind that rest on provisions; each such kind has one class that implements it, beside the things. */
public interface RestingThings {

    /** What one of them is called among all that can be found. */
    String kind();

    /** Who says what is to be done about one of them. */
    Settling settling();

    /**
     * All that rest on changed provisions; called as the service, in the transaction that flags them. A kind that says of its things itself that
     * they are due for review does so now.
     */
    List<RestingThing> flag(Changed change);

    /** How some of them are called and where their pages are, as far as the reader may see them. */
    Map<UUID, Thing> find(Collection<UUID> ids);
}
