package org.spona.infra.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Made-up practices with the words of the field, about as long as real ones, the same for the same number. They are made while they are
 * sent, so that a million of them need no room.
 */
final class PracticeLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCH = 100;

    private static final List<String> WORK = List.of(
            "Pomoć u kući",
            "Mobilni tim",
            "Dnevni boravak",
            "Lični pratilac deteta",
            "Personalna asistencija",
            "Svratište",
            "Predah smeštaj",
            "Savetovalište za brak i porodicu",
            "SOS telefon",
            "Stanovanje uz podršku",
            "Sigurna kuća",
            "Intenzivna podrška porodici",
            "Klub za starije",
            "Gerontodomaćice",
            "Narodna kuhinja",
            "Terenski rad",
            "Porodični smeštaj",
            "Prevoz osoba sa invaliditetom",
            "Volonterski servis",
            "Lokalni akcioni plan");
    private static final List<String> PEOPLE = List.of(
            "starije osobe na selu",
            "decu sa smetnjama u razvoju",
            "žrtve nasilja u porodici",
            "mlade koji napuštaju dom",
            "osobe sa invaliditetom",
            "romske porodice",
            "povratnike po readmisiji",
            "samohrane roditelje",
            "decu na ulici",
            "nezaposlene žene",
            "porodice u riziku",
            "izbeglice i migrante");
    private static final List<String> DEEDS = List.of(
            "Opština je sa centrom za socijalni rad potpisala protokol o saradnji.",
            "Tim obilazi korisnike dva puta nedeljno i vodi evidenciju poseta.",
            "Usluga se finansira iz budžeta, namenskih transfera i donacija.",
            "Obučeno je dvanaest saradnika po akreditovanom programu.",
            "Javni poziv raspisan je za udruženja građana iz oblasti socijalne zaštite.",
            "Dom zdravlja upućuje korisnike, a patronažna služba prati njihovo stanje.",
            "Posle prve godine broj korisnika porastao je za trećinu.",
            "Najteže je bilo obezbediti prevoz do udaljenih sela.",
            "Škola i policija učestvuju u sastancima multisektorskog tima.",
            "Anketa među korisnicima pokazala je veliko zadovoljstvo.",
            "Međuopštinska saradnja smanjila je troškove po korisniku.",
            "Odluka o pravima i uslugama izmenjena je na predlog saveta.",
            "Volonteri Crvenog krsta raznose obroke vikendom.",
            "Nabavljeno je vozilo prilagođeno osobama u kolicima.",
            "Izveštaj se podnosi skupštini opštine jednom godišnje.",
            "Bez podrške porodice usluga ne bi mogla da opstane.");
    private static final List<String> PLACES = List.of(
            "Stara Pazova",
            "Kraljevo",
            "Čačak",
            "Užice",
            "Vranje",
            "Pirot",
            "Sombor",
            "Kikinda",
            "Inđija",
            "Ruma",
            "Šabac",
            "Loznica",
            "Valjevo",
            "Zaječar",
            "Bor",
            "Leskovac",
            "Niš",
            "Subotica",
            "Zrenjanin",
            "Kragujevac");
    private static final List<String> TOPICS =
            List.of("HOME_HELP", "DAY_CARE", "MOBILE_TEAMS", "DOMESTIC_VIOLENCE", "FAMILY_SUPPORT", "POVERTY");

    private final String prefix;

    /** @param prefix of every external id: another prefix makes other practices */
    PracticeLines(String prefix) {
        this.prefix = prefix;
    }

    /** Lines from one number up to another, which is not one of them, a hundred at a time. */
    Iterable<byte[]> lines(int from, int to) {
        return () -> IntStream.iterate(from, first -> first < to, first -> first + BATCH)
                .mapToObj(first -> batch(first, Math.min(to, first + BATCH)))
                .iterator();
    }

    private byte[] batch(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> line(number) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(int number) {
        var dice = new Random(number);
        String work = any(WORK, dice);
        String people = any(PEOPLE, dice);
        String place = any(PLACES, dice);
        var body = new StringBuilder();
        for (int sentence = 0; sentence < 8 + dice.nextInt(12); sentence++) {
            body.append(any(DEEDS, dice)).append(sentence % 4 == 3 ? "\n\n" : " ");
        }
        boolean cyrillic = number % 4 == 0;
        return JSON.writeValueAsString(Map.of(
                "externalId", prefix + number,
                "title",
                        written(
                                work + " za " + people + ": iskustvo mesta " + place + ", " + (1995 + number % 30),
                                cyrillic),
                "summary", written(work + " za " + people + ". " + any(DEEDS, dice), cyrillic),
                "body", written(body.toString(), cyrillic),
                "language", cyrillic ? "sr-Cyrl" : "sr-Latn",
                "municipality", written(place, cyrillic),
                "country", "RS",
                "topics", List.of(any(TOPICS, dice))));
    }

    private static String written(String text, boolean cyrillic) {
        return cyrillic ? Cyrillic.of(text) : text;
    }

    private static String any(List<String> choices, Random dice) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
