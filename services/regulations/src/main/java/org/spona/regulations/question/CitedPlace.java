package org.spona.regulations.question;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The place that a new form is about, which comes along in the form's address.
 *
 * @param regulation the act in the register
 * @param place as it is cited; null or empty when the act as a whole is meant
 * @param wid the permanent identity of the provision, where it is known
 */
public record CitedPlace(
        @Nullable UUID regulation,
        @Nullable String place,
        @Nullable UUID wid) {

    /** Leads to a form, and takes the place along. */
    public String redirectTo(String form) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(form)
                .queryParamIfPresent("regulation", Optional.ofNullable(regulation))
                .queryParamIfPresent("wid", Optional.ofNullable(wid));
        if (!cited().isBlank()) {
            address.queryParam("place", "{place}");
        }
        return "redirect:"
                + address.encode().buildAndExpand(Map.of("place", cited())).toUriString();
    }

    /** The place as a form begins with it. */
    public Basis basis() {
        return new Basis(regulation, cited(), wid, null);
    }

    /** A longer place than can be kept is left out: the form asks for it. */
    private String cited() {
        return place == null || place.length() > Basis.PLACE_LENGTH ? "" : place;
    }
}
