package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.directory.Organisation;

class CountryNamesTest {

    private final Organisation bar = organisation("MUNICIPALITY", "Bar", "Бар");
    private final Organisation zemun = organisation("MUNICIPALITY", "Beograd-Zemun", "Београд-Земун");
    private final Organisation focaInTheNorth = organisation("MUNICIPALITY", "Foča (RS)", "Фоча (РС)");
    private final Organisation focaInTheSouth = organisation("MUNICIPALITY", "Foča (FBiH)", "Фоча (ФБиХ)");

    @ParameterizedTest
    @CsvSource({"Bar", "Бар", "Opština Bar", "BAR"})
    void findAMunicipalityHoweverItIsWritten(String written) {
        assertThat(find(written)).hasValue(bar);
    }

    @Test
    void findAPartOfACityByItsOwnName() {
        assertThat(find("Zemun")).hasValue(zemun);
        assertThat(find("Beograd-Zemun")).hasValue(zemun);
        assertThat(find("Beograd")).isEmpty();
    }

    @Test
    void findNeitherOfTwoThatShareABriefName() {
        assertThat(find("Foča")).isEmpty();
        assertThat(find("Foča (RS)")).hasValue(focaInTheNorth);
    }

    @Test
    void findTheOneOfTwoThatWorksInTheNetwork() {
        assertThat(find("Foča", focaInTheSouth.id())).hasValue(focaInTheSouth);
        assertThat(find("Foča", focaInTheSouth.id(), focaInTheNorth.id())).isEmpty();
    }

    @Test
    void findTheLikelierKindOfTwoThatAreCalledTheSame() {
        Organisation city = organisation("CITY", "Bar", "Бар");
        Organisation region = organisation("MUNICIPALITY", "Bar", "Бар");
        assertThat(new CountryNames(List.of(city, region), Set.of()).find("bar"))
                .isEqualTo(new CountryNames(List.of(region, city), Set.of()).find("bar"))
                .isPresent();
    }

    @Test
    void preferAFullNameToABriefOne() {
        Organisation alone = organisation("MUNICIPALITY", "Zemun", "Земун");
        assertThat(new CountryNames(List.of(zemun, alone), Set.of(zemun.id())).find("zemun"))
                .hasValue(alone);
    }

    private Optional<Organisation> find(String written, UUID... neighbours) {
        return new CountryNames(List.of(bar, zemun, focaInTheNorth, focaInTheSouth), Set.of(neighbours))
                .find(PlaceName.of(written).key());
    }

    private static Organisation organisation(String kind, String latin, String cyrillic) {
        return new Organisation(UUID.randomUUID(), kind, "BA", latin, cyrillic, "", null, null, 1);
    }
}
