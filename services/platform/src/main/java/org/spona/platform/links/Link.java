package org.spona.platform.links;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Ownership;

/**
 * A link as one of its ends shows it: what is at the other one.
 *
 * @param kind the name of its kind
 * @param reverse whether it leads here
 * @param thingKind the kind of the other thing; null for an outside address
 * @param thingId null for an outside address
 * @param thingLabels what a thing of that kind is called
 * @param title of the other thing as it is called now; once it is withdrawn its last title, or empty
 * @param language of the title, BCP 47 with script where there are two; empty for an outside address
 * @param address where the other end is
 * @param withdrawn whether the other thing is no longer shown
 * @param ownership whose the link is and how far it is shared
 */
public record Link(
        UUID id,
        String kind,
        boolean reverse,
        @Nullable String thingKind,
        @Nullable UUID thingId,
        @JsonIgnore @Nullable Labels thingLabels,
        String title,
        String language,
        String address,
        boolean withdrawn,
        Ownership ownership) {

    /** Whether it is of the same organisation in the same network, however far it is shared. */
    boolean belongsTo(Ownership owner) {
        return ownership.sharedWith(owner.visibility()).equals(owner);
    }

    /** The message that says what the other end is to this one. */
    @JsonIgnore
    public String word() {
        return word(kind, reverse);
    }

    static String word(String kind, boolean reverse) {
        return "link.kind." + kind + (reverse ? ".reverse" : "");
    }
}
