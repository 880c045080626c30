package org.spona.members.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.directory.OrganisationKind;

class OrganisationInputTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** A name in Cyrillic is made of the one in Latin letters wherever nobody writes it. */
    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void makesTheCyrillicNameWhereItIsMissing(String missing) {
        assertThat(named(" Opština  Bar ", missing).nameCyrillic()).isEqualTo("Општина Бар");
        assertThat(new NetworkInput("Mreža Crne Gore", missing, NetworkProfile.EMPTY, null).nameCyrillic())
                .isEqualTo("Мрежа Црне Горе");
        assertThat(new NewOrganisation("Njegoš", missing, OrganisationKind.SCHOOL, "ME", UUID.randomUUID())
                        .nameCyrillic())
                .isEqualTo("Његош");
    }

    @Test
    void keepsTheCyrillicNameAsItIsWritten() {
        assertThat(named("Konjic", "Коњиц").nameCyrillic()).isEqualTo("Коњиц");
        assertThat(named("Tanjug", " Танјуг ").nameCyrillic()).isEqualTo("Танјуг");
    }

    @Test
    void needsAName() {
        assertThat(wrong(named(" ", ""))).containsExactly("nameLatin");
        assertThat(wrong(new NetworkInput(" ", "", NetworkProfile.EMPTY, null))).containsExactly("nameLatin");
        assertThat(wrong(NewOrganisation.blank(UUID.randomUUID(), null)))
                .containsExactlyInAnyOrder("nameLatin", "kind", "country");
    }

    @Test
    void hasNamesNoLongerThanTheirColumn() {
        String longest = "a".repeat(Organisation.NAME_LENGTH);
        assertThat(wrong(named(longest, "а"))).isEmpty();
        assertThat(wrong(named(longest + "a", "а"))).containsExactly("nameLatin");
    }

    @Test
    void hasAnAddressAndASiteThatCanBeReached() {
        assertThat(wrong(new OrganisationInput("Bar", "", "", "bar", "bar.example", 0, null)))
                .containsExactlyInAnyOrder("email", "site", "population");
        assertThat(wrong(new OrganisationInput(
                        "Bar", "", "", " info@bar.example ", "https://bar.example", 40_000, null)))
                .isEmpty();
    }

    private static OrganisationInput named(String latin, String cyrillic) {
        return new OrganisationInput(latin, cyrillic, "", "", "", null, null);
    }

    private static List<String> wrong(Object input) {
        return VALIDATOR.validate(input).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .distinct()
                .toList();
    }
}
