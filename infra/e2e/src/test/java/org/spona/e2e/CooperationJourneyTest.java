package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What municipalities undertake together, as those see it who pay for it and those whom it is for. */
@InHouse
@Order(6)
class CooperationJourneyTest {

    private static final String FIRST_PROJECT = "Bolja podrška pružalaca socijalnih usluga socijalno ugroženim osobama";
    private static final String SECOND_PROJECT = "Referalni mehanizmi kao direktna podrška socijalno ugroženim osobama";
    private static final String INFO_POINT = "Info tačka za povratnike";

    /** The third matrix of a municipality's strategy of social protection, as it was published: broken in many places. */
    private static final Path MATRIX = Path.of("../../services/cooperation/src/test/resources/matrix/matrica-3.txt");

    private final House house;

    CooperationJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void donorsGuestReadsTheProjectsThatItPaysForAndTheGapBetweenThem() {
        try (Session guest = house.signIn(DemoPeople.GUEST_OF_GIZ)) {
            guest.visit("/projects").reads(FIRST_PROJECT).reads(SECOND_PROJECT).look("projects-of-a-donor");
            guest.go(SECOND_PROJECT).reads("Prekid").reads("SoRi").look("project");
            guest.go(FIRST_PROJECT).reads("Info tačka za povratnike u Bijeljini");
        }
        Script guest = house.script(DemoPeople.GUEST_OF_GIZ);
        assertThat(guest.get("/api/v1/projects").json().path("total").asInt()).isEqualTo(2);
        assertThat(guest.get("/api/v1/plans").json().path("total").asInt()).isZero();
    }

    @Test
    void brokenTableBecomesAPlanThatComesBackAsItIs() throws IOException {
        try (Session officer = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            bring(officer, "matrica-3.txt", Files.readAllBytes(MATRIX));
            officer.reads("Rešeno 0 od 14").look("plan-import");
            officer.press("Sve ostaje kako jeste (6) : Slovo zalepljeno za reč")
                    .press("Sve ostaje kako jeste (2) : Jedna aktivnost u dva reda")
                    .go("Broj protokola o saradnji")
                    .type("Polazna vrednost (nije obavezno)", "0")
                    .press("Ispravite")
                    .press("Sve ostaje kako jeste (4) : Nema polazne vrednosti")
                    .go("Socijalni akteri")
                    .press("Ostaje kako jeste")
                    .reads("Rešeno 14 od 14");
            officer.go("Napravite plan")
                    .choose("Vrsta", "godišnji plan saradnje")
                    .press("Napravite nacrt plana")
                    .reads("Opštinski odbor za socijalnu politiku")
                    .look("plan");
            byte[] sheet = officer.file("XLSX");
            byte[] document = officer.unfold("Preuzmite").file("Word (DOCX)");
            bring(officer, "plan.xlsx", sheet);
            bring(officer, "plan.docx", document);
        }
    }

    /** Brings a table, of which everything is read that stands in the matrix. */
    private static void bring(Session officer, String name, byte[] file) {
        officer.visit("/plans").go("Unos iz tabele").go("Unesite plan iz tabele");
        officer.attach("Datoteka (nije obavezno)", name, file).press("Pročitajte tabelu");
        officer.reads("Ciljevi: 2")
                .reads("Rezultati: 8")
                .reads("Pokazatelji: 5")
                .reads("Aktivnosti: 19");
    }

    @Test
    void visitorFindsTheInfoPointInTheOtherScript() {
        try (Session visitor = house.browse()) {
            visitor.visit("/search?q=информације за повратнике").go(INFO_POINT);
            visitor.reads("Povratnici iz zemalja Zapadne Evrope").look("info-point");
        }
    }
}
