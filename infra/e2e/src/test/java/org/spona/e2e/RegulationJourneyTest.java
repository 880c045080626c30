package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** What a regulation changes reaches those whom it concerns, and what they do with it reaches the staff: and nobody else. */
@InHouse
@Isolated("counts all obligations")
@Order(5)
class RegulationJourneyTest {

    private static final String TITLE = "Lični pratilac djeteta: odluka do proljeća";
    private static final String FIRST = "Donesite odluku o usluzi lični pratilac djeteta.";
    private static final String SECOND = "Provjerite stručnu spremu pratilaca.";
    private static final String SUBJECT = "Nova obaveza: " + TITLE;

    private final House house;

    RegulationJourneyTest(House house) {
        this.house = house;
    }

    @Test
    void whatTheAssociationPublishesBarAppliesAndStaraPazovaNeverSees() {
        String update;
        try (Session editor = house.signIn(DemoPeople.EDITOR_IN_MONTENEGRO)) {
            update = publish(editor);
        }
        try (Session bar = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            apply(bar, update);
        }
        try (Session editor = house.signIn(DemoPeople.EDITOR_IN_MONTENEGRO)) {
            follow(editor);
        }
        assertThat(house.mails().textOf(DemoPeople.OFFICER_OF_BAR, SUBJECT)).contains(FIRST, SECOND, update);
        try (Session staraPazova = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            assertThat(staraPazova.statusOf(update)).isEqualTo(404);
            for (String page : List.of(
                    "/regulations?size=100", "/regulations/obligations?size=100", "/regulations/blocks/new", "/")) {
                assertThat(staraPazova.visit(page).source()).as(page).doesNotContain("Lični pratilac", "pratilaca");
            }
            assertThat(staraPazova.statusOf("/regulations/overview")).isEqualTo(403);
            assertThat(house.mails().subjectsTo(DemoPeople.OFFICER_OF_STARA_PAZOVA))
                    .doesNotContain(SUBJECT);
        }
    }

    @Test
    void allOfItIsDoneByScriptsToo() {
        Script editor = house.script(DemoPeople.EDITOR_IN_MONTENEGRO);
        Script bar = house.script(DemoPeople.OFFICER_OF_BAR);
        Script staraPazova = house.script(DemoPeople.OFFICER_OF_STARA_PAZOVA);
        UUID update = UUID.randomUUID();
        UUID obligation = UUID.randomUUID();
        Regulations.draft(editor, update, obligation, "Jednokratna pomoć: nova odluka");
        assertThat(bar.get("/api/v1/updates/" + update).status()).isEqualTo(404);
        long before =
                staraPazova.get("/api/v1/obligations").json().path("total").asLong();

        editor.post("/api/v1/updates/" + update + "/publish").json();

        assertThat(standing(bar, obligation)).isEqualTo("LATE");
        String reminder = "/api/v1/obligations/" + obligation + "/remind";
        assertThat(bar.post(reminder).status()).isEqualTo(403);
        JsonNode reminded = editor.post(reminder).json();
        assertThat(reminded.path("people").asInt()).isEqualTo(1);
        assertThat(reminded.path("unreached").asInt()).isEqualTo(9);
        assertThat(editor.post(reminder).status()).isEqualTo(409);
        assertThat(house.mails().textOf(DemoPeople.OFFICER_OF_BAR, "Podsetnik: Jednokratna pomoć: nova odluka"))
                .contains(obligation.toString());
        for (String unexplained : List.of("NOT_COMPETENT", "APPLIED")) {
            assertThat(bar.put("/api/v1/obligations/" + obligation + "/application", Map.of("status", unexplained))
                            .status())
                    .isEqualTo(422);
        }
        bar.put(
                        "/api/v1/obligations/" + obligation + "/application",
                        Map.of(
                                "status",
                                "APPLIED",
                                "note",
                                "Odluka je donijeta.",
                                "link",
                                "https://bar.example/odluka"))
                .json();
        assertThat(standing(bar, obligation)).isEqualTo("APPLIED");
        JsonNode table =
                editor.get("/api/v1/obligations/overview?updateId=" + update).json();
        assertThat(table.path("totals").path("APPLIED").asInt()).isEqualTo(1);

        assertThat(staraPazova.get("/api/v1/updates/" + update).status()).isEqualTo(404);
        assertThat(staraPazova.get("/api/v1/obligations/" + obligation).status())
                .isEqualTo(404);
        assertThat(staraPazova.get("/api/v1/obligations").json().path("total").asLong())
                .isEqualTo(before);
        assertThat(staraPazova.get("/api/v1/updates?size=100").body()).doesNotContain(update.toString());
    }

    private static String publish(Session editor) {
        editor.visit("/regulations/register").look("regulations-register");
        editor.visit("/regulations/new")
                .type("Naziv propisa", "Pravilnik o bližim uslovima za usluge podrške")
                .choose("Vrsta", "pravilnik")
                .type("Glasilo", "službeni list iz 2013.");
        editor.press("Sačuvajte propis")
                .reads("Glasilo: upišite naziv, pa broj i godinu")
                .look("regulation-form-with-error");
        editor.type("Glasilo", "Sl. list CG 63/2013").press("Sačuvajte propis").reads("Propis je sačuvan.");
        editor.look("regulation").go("Napišite ažuriranje").reads("1. obaveza");
        editor.type("Šta se menja", TITLE)
                .type(
                        "Objašnjenje običnim rečima",
                        "Opština **odlukom** uređuje uslugu.\n\n* ko je pruža\n* ko je plaća")
                .type("Šta treba uraditi", FIRST)
                .type("Rok (nije obavezno)", "31. 2. 2027.");
        editor.press("Dodajte obavezu").reads("2. obaveza").type("Šta treba uraditi", 2, SECOND);
        editor.press("Sačuvajte i nastavite")
                .reads("1. obaveza: ovo se ne može pročitati kao datum")
                .look("update-form-with-error");
        editor.type("Rok (nije obavezno)", 1, inTenDays())
                .press("Sačuvajte i nastavite")
                .reads("Sačuvano je.")
                .look("update-form");
        editor.press("Sačuvajte i objavite").reads("Objaviti ažuriranje?").look("update-publish-question");
        editor.press("Objavite ažuriranje").reads("Ažuriranje je objavljeno.").look("update-published");
        return editor.path();
    }

    private static void apply(Session bar, String update) {
        bar.visit("/").reads(FIRST).reads(SECOND).look("bar-home-obligations");
        bar.visit(update).reads("Šta se menja za vas").look("bar-update");
        bar.visit("/regulations/obligations").look("bar-obligations");
        bar.go(FIRST).reads("Dokle ste stigli").look("bar-obligation");
        bar.tick("primenjeno")
                .type("Beleška (nije obavezno)", "Skupština je donijela odluku.")
                .type("Veza ka dokazu (nije obavezno)", "https://bar.example/odluka");
        bar.press("Sačuvajte stanje").reads("Stanje je sačuvano.").look("bar-obligation-applied");
        bar.visit("/regulations/obligations").go(SECOND).tick("primenjeno");
        bar.press("Sačuvajte stanje").reads("Upišite vezu ka dokazu ili rečenicu o tome zašto dokaza nema.");
        bar.tick("nije naša nadležnost");
        bar.press("Sačuvajte stanje")
                .reads("Napišite zašto to nije vaša nadležnost")
                .look("bar-obligation-with-error");
        bar.type("Beleška (nije obavezno)", "Spremu provjerava centar za socijalni rad.");
        bar.press("Sačuvajte stanje").reads("Stanje je sačuvano.");
        bar.go("Ћир").reads("Стање");
        bar.visit(update).reads("Лични пратилац").look("bar-update-cyrillic");
        bar.visit("/").reads("Шта вас чека").look("bar-home-cyrillic");
    }

    private static void follow(Session editor) {
        editor.visit("/").reads("Šta vas čeka").look("editor-home");
        editor.visit("/regulations/overview")
                .choose("Ažuriranje", TITLE)
                .press("Prikažite")
                .reads("primenjeno: 1 od 20")
                .reads("nije nadležnost: 1 od 20")
                .look("editor-overview");
        assertThat(editor.unfold("Preuzmite").download("CSV"))
                .contains("\"Bar\";\"Crna Gora\"", "\"Skupština je donijela odluku.\";\"https://bar.example/odluka\"")
                .contains("\"Kotor\";\"Crna Gora\"", "\"nije upisano\"");
        editor.go("Bar").reads("Skupština je donijela odluku.").look("editor-evidence");
        editor.reads("https://bar.example/odluka").reads("Spremu provjerava centar za socijalni rad.");
    }

    private static String standing(Script officer, UUID obligation) {
        return officer.get("/api/v1/obligations?size=100")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(obligation.toString()))
                .map(item -> item.path("status").asString())
                .findFirst()
                .orElse("nothing");
    }

    /** A day in ten days, as it is typed. */
    private static String inTenDays() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        return "%d. %d. %d.".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
