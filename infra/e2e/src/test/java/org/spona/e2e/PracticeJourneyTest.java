package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A practice written in one municipality is found in another: by people in a browser. */
@InHouse
@Isolated("counts all that is found")
@Order(2)
class PracticeJourneyTest {

    private static final String TITLE = "Klub za starije u Virpazaru";
    private static final String TITLE_IN_CYRILLIC = "Клуб за старије у Вирпазару";
    private static final String DRAFT = "Zvrndalište: nacrt samo za nas";

    private final House house;

    PracticeJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void whatBarWritesInLatinScriptStaraPazovaFindsInCyrillic() {
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            writeAndSubmit(bar);
        }
        try (Session editor = house.signIn(DemoPeople.EDITOR_IN_MONTENEGRO)) {
            publish(editor);
        }
        try (Session staraPazova = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            find(staraPazova);
        }
    }

    @Test
    void aPrivateDraftOfBarIsOnNoPageOfStaraPazova() {
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR);
                Session staraPazova = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            String count = staraPazova.visit("/practices").count();
            bar.visit("/practices/new").type("Naslov", DRAFT).tick("vidi samo moja organizacija");
            bar.press("Sačuvajte").reads("Sačuvano je.");
            String address = bar.path().replace("/edit", "");

            assertThat(staraPazova.statusOf(address)).isEqualTo(404);
            staraPazova.look("stara-pazova-no-such-page");
            staraPazova.search("Zvrndalište").reads("Ništa nije pronađeno").look("stara-pazova-nothing-found");
            assertThat(staraPazova.visit("/practices").count()).isEqualTo(count);
            for (String page : List.of("/practices?size=100", "/practices/mine", address + "/edit")) {
                assertThat(staraPazova.visit(page).source()).as(page).doesNotContain("Zvrndalište");
            }
        }
    }

    private static void writeAndSubmit(Session bar) {
        bar.look("bar-practices").visit("/practices/new").look("bar-form");
        bar.press("Sačuvajte i predajte uredništvu")
                .reads("Ukratko opišite šta je urađeno i za koga.")
                .look("bar-form-with-errors");
        bar.type("Naslov", TITLE)
                .type("Ukratko", "Mjesna zajednica je otvorila klub u kojem se stariji okupljaju tri puta sedmično.")
                .choose("Jezik i pismo", "crnogorski, latinica")
                .type(
                        "Opis",
                        "## Potreba\n\nStariji oko Skadarskog jezera žive sami.\n\n## Rezultat\n\n* Trideset članova\n* Jedna geronto-domaćica")
                .tick("dnevni boravak");
        // She is quicker than the form that saves itself.
        bar.beforeTheAnswer(
                        "autosave",
                        () -> bar.tick("vidi ceo region"),
                        () -> bar.press("Sačuvajte i predajte uredništvu"))
                .reads("Predati praksu uredništvu?")
                .look("bar-submit-question");
        bar.press("Predajte uredništvu")
                .reads("Praksa je predata uredništvu mreže.")
                .look("bar-practice");
        bar.visit("/practices/mine").reads(TITLE).look("bar-mine");
    }

    private static void publish(Session editor) {
        editor.visit("/practices/submitted").look("editor-submitted");
        editor.go(TITLE).reads("Skadarskog jezera").look("editor-practice");
        editor.go("Objavite praksu").reads("Objaviti praksu?").look("editor-publish-question");
        editor.press("Objavite praksu").reads("Praksa je objavljena.");
    }

    private static void find(Session staraPazova) {
        staraPazova.go("Ћир").reads("Праксе");
        staraPazova
                .search("клуб старијих Вирпазар")
                .untilReads(TITLE_IN_CYRILLIC)
                .look("stara-pazova-search");
        staraPazova.go(TITLE_IN_CYRILLIC).reads("Скадарског језера").look("stara-pazova-practice");
    }
}
