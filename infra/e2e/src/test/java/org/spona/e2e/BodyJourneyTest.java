package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The team of Bar: its secretary convenes it, opens the meeting and sees whether there is a quorum. */
@InHouse
@Order(5)
class BodyJourneyTest {

    private static final String NGO = "zene.bara@bar.example";

    /** Typing aside. */
    private static final int MOST_CLICKS = 12;

    private static final String TEAM = "Operativni multisektorski tim opštine Bar";

    private final House house;

    BodyJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void isConvenedByItsSecretaryAndHasAQuorumThoughNotEverybodyComes() {
        try (Session secretary = house.browse()) {
            secretary.visitAndSignIn("/bodies", DemoPeople.OFFICER_OF_BAR, DemoPeople.PASSWORD);
            secretary.reads(TEAM).look("bodies");
            secretary
                    .go(TEAM)
                    .reads("8 mesta sa pravom glasa")
                    .reads("Centar bezbjednosti Bar")
                    .reads("Predstavnica Doma zdravlja")
                    .look("body");
            String body = secretary.path();
            convene(secretary);
            String meeting = secretary.path();
            secretary.look("body-meeting");

            secretary.go("Otvorite sastanak").press("Otvorite sastanak").reads("0 od 8 mesta, kvorum 5");
            for (String institution : List.of(
                    "Opština Bar (predsedavanje)",
                    "Centar bezbjednosti Bar",
                    "Dom zdravlja Bar",
                    "Zavod za zapošljavanje – Bar",
                    "Opštinska organizacija Crvenog krsta Bar")) {
                secretary.choose(institution, "tu je");
            }
            secretary
                    .reads("5 od 8 mesta, kvorum 5")
                    .offline(() -> secretary.choose("NVO „Žene Bara“", "tu je").reads("Nije uspelo"));
            secretary.reads("6 od 8 mesta, kvorum 5").reads("postoji").look("body-session");

            circulate(secretary);
            remark(house.mails().about(NGO, "Zapisnik: Drugi sastanak tima"));
            secretary
                    .visit(meeting + "/minutes")
                    .reads("Nedostaje dogovor o obuci.")
                    .choose("Odgovor", "usvojena")
                    .click("[action*='/remarks/'] button")
                    .reads("usvojena")
                    .look("body-minutes");
            secretary.visit(body).look("body-after");
        }
        assertThat(house.script(DemoPeople.OFFICER_OF_STARA_PAZOVA)
                        .get("/api/v1/bodies?size=100")
                        .json()
                        .toString())
                .as("another network's body")
                .doesNotContain(TEAM);
    }

    /** From the end of the meeting to minutes that everybody can remark on. */
    private static void circulate(Session secretary) {
        int before = secretary.clicks();
        secretary
                .go("Zatvorite sastanak")
                .press("Zatvorite sastanak")
                .reads("Sastanak je zatvoren.")
                .go("Otvorite zapisnik")
                .press("Pošaljite na primedbe")
                .reads("Zapisnik je na primedbama.");
        assertThat(secretary.clicks() - before).isLessThanOrEqualTo(MOST_CLICKS);
    }

    /** The delegate of the NGO has no account. */
    private void remark(JsonNode mail) {
        try (Session delegate = house.browse()) {
            delegate.follow(Meetings.minutesLink(mail))
                    .reads("6 od 8 mesta")
                    .type("Primedba", "Nedostaje dogovor o obuci.")
                    .press("Pošaljite")
                    .reads("Primedba je zabeležena.")
                    .look("body-minutes-by-link");
        }
    }

    private static void convene(Session secretary) {
        LocalDateTime soon =
                LocalDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(40).truncatedTo(ChronoUnit.MINUTES);
        secretary
                .go("Zakažite sastanak")
                .type("Naziv", "Drugi sastanak tima")
                .type("Početak", soon.toString())
                .type("Kraj", soon.plusHours(1).toString())
                .type("Mesto", "Opština Bar")
                .type("Tačka 1", "Razmjena informacija između institucija")
                .look("body-meeting-form");
        secretary
                .press("Sačuvajte i izaberite koga pozivate")
                .reads("oni koji predstavljaju ustanove u radnom telu")
                .press("Dodajte na spisak")
                .reads("Na spisku (9)")
                .look("body-invitees");
        secretary.go("Pošaljite pozive").press("Pošaljite pozive").reads("Pozivi se šalju.");
    }
}
