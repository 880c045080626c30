package org.spona.cooperation.protocol;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.platform.text.WrittenText;

/**
 * A provision on which a protocol rests. Once its text changes, the protocol is due for a review.
 *
 * @param place as it is cited: the act and the article; at most {@value #PLACE_LENGTH} characters
 * @param address of the provision in Spona, {@code /provisions/<id>}; may be empty, then nobody is told of its changes
 */
public record CitedProvision(
        @Size(max = PLACE_LENGTH, message = "{text.too-long}") String place,

        @Size(max = ADDRESS_LENGTH, message = "{text.too-long}") String address) {

    public static final int PLACE_LENGTH = 300;
    public static final int ADDRESS_LENGTH = 500;

    private static final Pattern PROVISION =
            Pattern.compile("/provisions/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CitedProvision {
        place = place == null ? "" : WrittenText.line(place);
        address = address == null ? "" : address.strip();
    }

    /** A row of a form in which nothing is written yet. */
    static CitedProvision blank() {
        return new CitedProvision("", "");
    }

    /** Whether anything is written in it. */
    boolean isWritten() {
        return !place.isEmpty() || !address.isEmpty();
    }

    /** The permanent identity of the provision; empty where the address names none. */
    public Optional<UUID> wid() {
        Matcher matcher = PROVISION.matcher(address);
        return matcher.find() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    /** Where its page is; empty where the address names none. */
    public Optional<String> page() {
        return wid().map(wid -> "/provisions/" + wid);
    }
}
