package org.spona.infra.evaluation;

import java.util.List;
import java.util.Random;

/**
 * Made-up practices with the words of the field, about as long as real ones, the same for the same number. They are made when they are
 * asked for, so that a million of them need no room. Made of few words, nearly every one has some of each query: harder for a search
 * than real ones.
 */
public final class MadeUpPractices implements PracticeSource {

    /** What is asked of them, in both scripts, with and without diacritics and with slips. */
    public static final List<String> QUERIES = List.of(
            "pomoć u kući",
            "помоћ у кући за старије",
            "mobilni tim",
            "nasilje u porodici",
            "dnevni boravak deca",
            "licni pratilac",
            "prevoz osoba sa invaliditetom",
            "sigurna kuća žrtve",
            "romske porodice",
            "gerontodomaćice Kraljevo",
            "mobilini tim",
            "savetovaliste za porodicu",
            "narodna kuhinja volonteri",
            "међуопштинска сарадња",
            "protokol o saradnji",
            "Stara Pazova starije osobe",
            "lokalni akcioni plan",
            "podrška porodici u riziku",
            "deca na ulici svratište",
            "troškovi po korisniku");

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

    @Override
    public JudgedPractice practice(int number) {
        var dice = new Random(number);
        String work = any(WORK, dice);
        String people = any(PEOPLE, dice);
        String place = any(PLACES, dice);
        var body = new StringBuilder();
        for (int sentence = 0; sentence < 8 + dice.nextInt(12); sentence++) {
            body.append(any(DEEDS, dice)).append(sentence % 4 == 3 ? "\n\n" : " ");
        }
        boolean cyrillic = number % 4 == 0;
        String title = work + " za " + people + ": iskustvo mesta " + place + ", " + (1995 + number % 30);
        return new JudgedPractice(
                Integer.toString(number),
                written(title, cyrillic),
                written(work + " za " + people + ". " + any(DEEDS, dice), cyrillic),
                written(body.toString(), cyrillic),
                cyrillic ? "sr-Cyrl" : "sr-Latn",
                written(place, cyrillic),
                "RS",
                List.of(any(TOPICS, dice)));
    }

    @Override
    public List<String> queries() {
        return QUERIES;
    }

    private static String written(String text, boolean cyrillic) {
        return cyrillic ? Cyrillic.of(text) : text;
    }

    private static String any(List<String> choices, Random dice) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
