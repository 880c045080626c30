package org.spona.infra.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoPracticesTest {

    private static final String CYRILLIC = ".*\\p{IsCyrillic}.*";

    private final List<DemoPractice> practices = DemoPractices.list();
    private final Map<String, String> people = Csv.rows("members", "demo/people.csv").stream()
            .collect(toMap(row -> row.get("email"), row -> row.get("id")));
    private final List<Map<String, String>> memberships = Csv.rows("members", "demo/memberships.csv");

    @Test
    void tellOfEveryCountryInItsLanguage() {
        assertThat(practices)
                .extracting(DemoPractice::language)
                .contains("sr-Cyrl", "sr-Latn", "cnr-Latn", "bs-Latn", "mk");
    }

    @Test
    void haveIdsOfTheirOwn() {
        assertThat(practices).extracting(DemoPractice::id).doesNotHaveDuplicates();
    }

    @Test
    void areWrittenInTheScriptTheyName() {
        assertThat(practices).allSatisfy(practice -> {
            boolean cyrillic =
                    practice.language().equals("mk") || practice.language().endsWith("-Cyrl");
            assertThat(practice.title().matches(CYRILLIC)).isEqualTo(cyrillic);
            assertThat(practice.summary().matches(CYRILLIC)).isEqualTo(cyrillic);
        });
    }

    @Test
    void keepTheirSummariesShort() {
        assertThat(practices)
                .allSatisfy(practice -> assertThat(practice.summary()).hasSizeLessThanOrEqualTo(400));
    }

    @Test
    void areWrittenByPeopleWhoMayWriteForTheOrganisation() {
        assertThat(practices)
                .allSatisfy(practice -> assertThat(rolesOf(practice.author(), practice))
                        .containsAnyOf("COORDINATOR", "EDITOR", "OFFICER"));
    }

    @Test
    void arePublishedByAnEditorOfTheNetwork() {
        assertThat(practices)
                .allSatisfy(practice -> assertThat(memberships)
                        .anySatisfy(membership -> assertThat(membership)
                                .containsEntry("person_id", people.get(practice.editor()))
                                .containsEntry(
                                        "network_id", practice.networkId().toString())
                                .containsEntry("role", "EDITOR")));
    }

    @Test
    void lieInMunicipalitiesOfTheDirectory() {
        Set<String> known = Csv.rows("members", "reference/organisations.csv").stream()
                .map(row -> row.get("id"))
                .collect(toSet());
        assertThat(practices)
                .extracting(DemoPractice::municipalityId)
                .filteredOn(id -> id != null)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(known).contains(id.toString()));
    }

    @Test
    void useTheVocabulariesOnly() {
        Set<String> codes = Csv.rows("knowledge", "reference/vocabularies.csv").stream()
                .map(row -> row.get("kind") + " " + row.get("code"))
                .collect(toSet());
        assertThat(practices)
                .flatExtracting(practice -> Stream.concat(
                                practice.topics().stream().map(code -> "TOPIC " + code),
                                practice.targetGroups().stream().map(code -> "TARGET_GROUP " + code))
                        .toList())
                .allSatisfy(code -> assertThat(codes).contains(code));
    }

    private List<String> rolesOf(String email, DemoPractice practice) {
        return memberships.stream()
                .filter(row -> Objects.equals(people.get(email), row.get("person_id"))
                        && practice.organisationId().toString().equals(row.get("organisation_id"))
                        && practice.networkId().toString().equals(row.get("network_id")))
                .map(row -> row.get("role"))
                .toList();
    }
}
