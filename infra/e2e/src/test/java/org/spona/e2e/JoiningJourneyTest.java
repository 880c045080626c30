package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A municipality is asked into a second network, says yes itself, sends its officer there, and leaves again. */
@InHouse
@Isolated("changes in which networks the officer of Bar works")
@Order(5)
class JoiningJourneyTest {

    private static final String NETWORK = "Radne grupe za zaštitu bezbjednosti djeteta";
    private static final String BAR = "/organisations/" + DemoPeople.BAR;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final House house;

    JoiningJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void aMunicipalityWorksInASecondNetworkForAsLongAsItSaysSo() {
        Script officer = house.script(DemoPeople.OFFICER_OF_BAR);
        Script coordinator = house.script(DemoPeople.COORDINATOR_IN_BOSNIA);
        String theirs = Practices.at(Practices.published(
                house.script(DemoPeople.OFFICER_OF_BIJELJINA),
                house.script(DemoPeople.EDITOR_IN_BOSNIA),
                Practices.written("Radna grupa obilazi djecu na ulici", "NETWORK")));
        UUID draft = UUID.randomUUID();
        officer.put(Practices.at(draft), Practices.written("Nacrt koji je samo naš", "PRIVATE"))
                .json();
        assertThat(officer.get(theirs).status()).isEqualTo(404);

        ask();
        assertThat(officer.get(theirs).status()).as("asked is not joined").isEqualTo(404);
        sayYesAndSendTheOfficer();
        accept();

        Eventually.within(SOON, "she reads what the second network shares", () -> officer.get(theirs), Answer::done);
        assertThat(coordinator.get(Practices.at(draft)).status())
                .as("the draft of the first network")
                .isEqualTo(404);

        leave();
        Eventually.within(
                SOON, "she no longer reads it", () -> officer.get(theirs).status(), status -> status == 404);
    }

    private void ask() {
        try (Session coordinator = house.signIn(DemoPeople.COORDINATOR_IN_BOSNIA)) {
            coordinator.visit(BAR).go("Pozovite u mrežu " + NETWORK);
            coordinator.reads("O njemu odlučuju oni koji odlučuju u njeno ime").look("joining-ask");
            coordinator
                    .write("word", "Djeca prelaze granicu; zajedno ih pratimo.")
                    .press("Pozovite u mrežu");
            coordinator.reads("pozvana, čeka se odgovor").look("joining-asked");
        }
    }

    private void sayYesAndSendTheOfficer() {
        String mail = house.mails().textOf(DemoPeople.ADMINISTRATOR_OF_BAR, "Poziv u mrežu „" + NETWORK + "“: Bar");
        assertThat(mail).contains("Djeca prelaze granicu");
        try (Session administrator = house.signIn(DemoPeople.ADMINISTRATOR_OF_BAR)) {
            administrator.visit("/").reads("Mreža poziva: Bar").look("joining-home");
            administrator.go("Odgovorite " + NETWORK).look("joining-question");
            administrator.go("Prihvatite " + NETWORK).reads("samo oni koje vi odredite");
            administrator.press("Prihvatite").reads("Organizacija je ušla u mrežu.");
            administrator.visit("/invitations/new").go(NETWORK).reads("Pozovite osobu");
            administrator.type("E-adresa", DemoPeople.OFFICER_OF_BAR);
            administrator.type("Ime", "Službenica").type("Prezime", "Bar").choose("Organizacija", "Bar");
            administrator.tick("službenik/ca").look("joining-officer").press("Pošaljite pozivnicu");
            administrator.reads("Pozivnica se šalje");
            administrator.visit(BAR + "/administration").look("joining-administration");
        }
    }

    private void accept() {
        try (Session officer = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            officer.visit("/").go("Odgovorite " + NETWORK).look("joining-invitation");
            officer.press("Prihvatite").reads("Pozivnica je prihvaćena.");
            assertThat(officer.visit("/profile").look("joining-two-workplaces").source())
                    .contains(NETWORK);
        }
    }

    private void leave() {
        try (Session administrator = house.signIn(DemoPeople.ADMINISTRATOR_OF_BAR)) {
            administrator.visit(BAR).unfold("Više radnji " + NETWORK).go("Izađite iz mreže");
            administrator.reads("Time se završava i članstvo 1 osobe").look("joining-leave");
            administrator.press("Izađite iz mreže").reads("Organizacija više nije u mreži.");
        }
    }
}
