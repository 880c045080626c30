package org.spona.members.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.text.WrittenText;

/**
 * How a network is called and what it says of itself, by form or as JSON.
 *
 * @param nameLatin its name in Latin script, in its own language
 * @param nameCyrillic the same in Cyrillic; made of the former when missing
 * @param profile what everybody reads of it
 * @param version the version that the writer has seen, as in the list of networks; when given, a newer one is not written over
 */
public record NetworkInput(
        @NotBlank @Size(max = Network.NAME_LENGTH) String nameLatin,
        @Size(max = Network.NAME_LENGTH) String nameCyrillic,
        @Valid NetworkProfile profile,
        @Nullable Long version) {

    /** What is missing is told by validation. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public NetworkInput {
        nameLatin = nameLatin == null ? "" : WrittenText.line(nameLatin);
        nameCyrillic = nameCyrillic == null || nameCyrillic.isBlank()
                ? SerbianScript.toCyrillic(nameLatin)
                : WrittenText.line(nameCyrillic);
        profile = profile == null ? NetworkProfile.EMPTY : profile;
    }

    /** The input that would leave a network as it is. */
    static NetworkInput of(Network network) {
        var named = network.state();
        return new NetworkInput(named.nameLatin(), named.nameCyrillic(), network.profile(), named.version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
