package org.spona.e2e;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A practice is found while its words are still being typed, applied, and looked out for: by people in a browser. */
@InHouse
@Order(5)
class UseJourneyTest {

    private static final String TITLE = "Operativni multisektorski tim prati socijalnu situaciju u opštini";

    private final House house;

    UseJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void isSuggestedWhileItsWordsAreTypedInTheOtherScript() {
        try (Session staraPazova = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            staraPazova.visit("/").begin("оперативни мул").look("suggestions");
            staraPazova.pick(TITLE).reads("Slično").look("practice-with-side");
        }
    }

    @Test
    void isAppliedElsewhereAndEverybodyWhoReadsItSeesThat() {
        try (Session staraPazova = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            staraPazova.visit("/").begin("operativni mul").pick(TITLE).reads("Primena");
            staraPazova.go("Planiramo").reads("Kako primenjujemo praksu").look("adoption-form");
            staraPazova
                    .tick("Primenjujemo")
                    .type("S kakvim rezultatom (nije obavezno)", "Tim se sastaje jednom mjesečno.");
            staraPazova.press("Sačuvajte").reads("Zabeleženo je.");
            staraPazova.reads("Izmenite šta smo rekli").press("Koristilo mi je");
            staraPazova.reads("Drugi vide samo broj, ne i ime.");
        }
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            bar.visit("/").begin("operativni mul").pick(TITLE).reads("Stara Pazova");
            bar.reads("Primenjuje 1 organizacija").look("practice-applied");
            bar.go("Ko primenjuje i s kakvim rezultatom (1)")
                    .reads("Tim se sastaje")
                    .look("adoptions");
            bar.visit("/practices?q=operativni+tim").untilReads("Primenjuje 1 organizacija");
        }
    }

    @Test
    void aSearchIsSavedToBeToldOfWhatIsNew() {
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            bar.search("pomoć u kući").go("Sačuvajte pretragu");
            bar.reads("Pratite ovu pretragu").look("search-save");
            bar.press("Sačuvajte pretragu");
            bar.reads("Pretraga je sačuvana.").reads("Pratite je").look("searches");
            bar.go("pomoć u kući").reads("Najnovije prvo");
        }
        try (Session editor = house.signIn(DemoPeople.EDITOR_IN_MONTENEGRO)) {
            editor.go("Šta se traži").reads("Traženo uzalud").look("search-log");
        }
    }
}
