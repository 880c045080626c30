package org.spona.members.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.members.person.Person;
import org.spona.platform.language.Language;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;
import org.spona.platform.time.TimeZones;

/**
 * What a person says of herself, by form or as JSON.
 *
 * @param givenName in the script in which she writes it
 * @param language language and script of pages and mails, BCP 47
 * @param zone the time zone of her mornings and days (IANA), one of those that are offered; null for that of the installation
 */
public record ProfileInput(
        @NotBlank @Size(max = Person.NAME_LENGTH) String givenName,
        @NotBlank @Size(max = Person.NAME_LENGTH) String familyName,

        @NotBlank @Pattern(regexp = "sr-Latn|sr-Cyrl|sr-Latn-ME|bs|en") String language,

        @Nullable String zone) {

    /** What is missing is told by validation. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProfileInput {
        givenName = givenName == null ? null : WrittenText.line(givenName);
        familyName = familyName == null ? null : WrittenText.line(familyName);
        zone = zone == null || zone.isBlank() ? null : zone;
    }

    /** The input that would save a person as she is. */
    public static ProfileInput of(Person person) {
        return new ProfileInput(
                person.givenName(),
                person.familyName(),
                person.language().tag(),
                person.zone().orElse(null));
    }

    /** Refuses a time zone that is not offered. */
    void requireKnownZone() {
        if (zone != null && !TimeZones.ALL.contains(zone)) {
            throw new InvalidInput("zone", "zone.unknown");
        }
    }

    /** The language that was chosen. */
    public Language chosenLanguage() {
        return Language.ofTag(language).orElse(Language.SERBIAN_LATIN);
    }
}
