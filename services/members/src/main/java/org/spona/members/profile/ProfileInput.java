package org.spona.members.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.spona.members.person.Person;
import org.spona.platform.language.Language;
import org.spona.platform.text.WrittenText;

/**
 * What a person says of herself, by form or as JSON.
 *
 * @param givenName in the script in which she writes it
 * @param language language and script of pages and mails, BCP 47
 */
public record ProfileInput(
        @NotBlank @Size(max = Person.NAME_LENGTH) String givenName,
        @NotBlank @Size(max = Person.NAME_LENGTH) String familyName,

        @NotBlank @Pattern(regexp = "sr-Latn|sr-Cyrl|sr-Latn-ME|bs|en") String language) {

    /** What is missing is told by validation. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProfileInput {
        givenName = givenName == null ? null : WrittenText.line(givenName);
        familyName = familyName == null ? null : WrittenText.line(familyName);
    }

    /** The input that would save a person as she is. */
    public static ProfileInput of(Person person) {
        return new ProfileInput(
                person.givenName(), person.familyName(), person.language().tag());
    }

    /** The language that was chosen. */
    public Language chosenLanguage() {
        return Language.ofTag(language).orElse(Language.SERBIAN_LATIN);
    }
}
