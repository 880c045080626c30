package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerbianScriptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abvgdđežzijklljmnnjoprstćufhcčdžš | абвгдђежзијклљмнњопрстћуфхцчџш
            ABVGDĐEŽZIJKLLJMNNJOPRSTĆUFHCČDŽŠ | АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ
            Ljubav, Njegoš i Džep | Љубав, Његош и Џеп
            LJUBAV, NJEGOŠ I DŽEP | ЉУБАВ, ЊЕГОШ И ЏЕП
            Bijeljina, Kraljevo, Odžaci | Бијељина, Краљево, Оџаци
            djeca, predsjednik, sprječavanje | дјеца, предсједник, спрјечавање
            Śutra i źenica | С\u0301утра и з\u0301еница
            Spona | Спона
            Pomoć u kući za stare | Помоћ у кући за старе
            Stara Pazova, 2003–2009. | Стара Пазова, 2003–2009.
            „Bolja podrška“ | „Боља подршка“
            """)
    void writesEveryLetterInTheOtherScript(String latin, String cyrillic) {
        assertThat(SerbianScript.toCyrillic(latin)).isEqualTo(cyrillic);
        assertThat(SerbianScript.toLatin(cyrillic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            injekcija, Injekcija, INJEKCIJA | инјекција, Инјекција, ИНЈЕКЦИЈА
            konjunktura i konjugacija | конјунктура и конјугација
            vanjezički; Tanjug; anjon | ванјезички; Танјуг; анјон
            nadživeti, nadživjeti, nadždrelo | надживети, надживјети, надждрело
            podžanr, odžaliti, predživot | поджанр, оджалити, предживот
            konj, kanjon, inženjer, vanjska, minjon | коњ, кањон, инжењер, вањска, мињон
            budžet, pidžama, odžak, hodža, nadžak | буџет, пиџама, оџак, хоџа, наџак
            """)
    void tellsTwoLettersFromADigraph(String latin, String cyrillic) {
        assertThat(SerbianScript.toCyrillic(latin)).isEqualTo(cyrillic);
        assertThat(SerbianScript.toLatin(cyrillic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prijava na https://skgo.org/praksa?id=1&q=mreža. Hvala | Пријава на https://skgo.org/praksa?id=1&q=mreža. Хвала
            piši na ime.prezime@bar.me, molim | пиши на ime.prezime@bar.me, молим
            strana www.nalas.eu i skgo.org | страна www.nalas.eu и skgo.org
            datoteka odluka-2024.pdf u prilogu | датотека odluka-2024.pdf у прилогу
            polje `naziv` je obavezno | поље `naziv` је обавезно
            PDF, CSV, API i Markdown | PDF, CSV, API и Markdown
            PDF-a i e-mailom | PDF-а и e-mailom
            -{Forum for Social Dialogue}- u Kumanovu | -{Forum for Social Dialogue}- у Куманову
            workshop u Baru | workshop у Бару
            12 km i 3 kg, 100 KM | 12 km и 3 kg, 100 КМ
            """)
    void leavesWhatIsNotSerbianText(String latin, String cyrillic) {
        assertThat(SerbianScript.toCyrillic(latin)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            XXI vek, glava IV, član V stav 2 | XXI век, глава IV, члан V став 2
            I. deo i II. deo | I. део и II. део
            Petar I i Aleksandar II | Петар I и Александар II
            I dalje pomaže. I to je važno. | И даље помаже. И то је важно.
            SOCIJALNA I DEČJA ZAŠTITA | СОЦИЈАЛНА И ДЕЧЈА ЗАШТИТА
            V. Popović i L. Ilić | В. Поповић и Л. Илић
            DA LI, MI, DI | ДА ЛИ, МИ, ДИ
            """)
    void leavesRomanNumeralsButNotWordsLikeThem(String latin, String cyrillic) {
        assertThat(SerbianScript.toCyrillic(latin)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            КРАЉ | KRALJ
            Љ. Поповић | Lj. Popović
            ЊЕГОШ и Његош | NJEGOŠ i Njegoš
            Ѓорче Петров и Ќиро | Ѓорче Petrov i Ќиро
            """)
    void writesDigraphsInTheCaseOfTheWordAndForeignWordsAsTheyAre(String cyrillic, String latin) {
        assertThat(SerbianScript.toLatin(cyrillic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s\u030ctampa", "\u01c9ubav \u01ccega \u01c6ep", "c\u0301ud"})
    void readsComposedAndDecomposedLetters(String text) {
        assertThat(SerbianScript.toCyrillic(text)).isIn("штампа", "љубав њега џеп", "ћуд");
    }

    @Test
    void leavesTextThatIsInTheScriptAlready() {
        assertThat(SerbianScript.toCyrillic("Мрежа за социјалну заштиту")).isEqualTo("Мрежа за социјалну заштиту");
        assertThat(SerbianScript.toLatin("Mreža za socijalnu zaštitu")).isEqualTo("Mreža za socijalnu zaštitu");
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void comesBackUnchangedFromTheOtherScript(String cyrillic) {
        assertThat(SerbianScript.toCyrillic(SerbianScript.toLatin(cyrillic))).isEqualTo(cyrillic);
    }

    /** Words of 8 to 12 letters, so that no word of the lists is among them; н never before ј, nor д before ж. */
    static Stream<String> randomTexts() {
        var random = new Random(2024);
        return Stream.generate(() -> randomWord(random) + " " + randomWord(random) + ", " + randomWord(random) + ".")
                .limit(200);
    }

    private static String randomWord(Random random) {
        var letters = "абвгдђежзијклљмнњопрстћуфхцчџш";
        var word = random.ints(8 + random.nextInt(5), 0, letters.length())
                .collect(StringBuilder::new, (text, index) -> text.append(letters.charAt(index)), StringBuilder::append)
                .toString()
                .replaceAll("[нл]ј", "ка")
                .replace("дж", "ма");
        return switch (random.nextInt(3)) {
            case 0 -> word;
            case 1 -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
            default -> word.toUpperCase(java.util.Locale.ROOT);
        };
    }

    @Test
    void seesWhichScriptATextIsIn() {
        assertThat(SerbianScript.scriptOf("Помоћ у кући (PDF)")).contains(Script.CYRILLIC);
        assertThat(SerbianScript.scriptOf("Pomoć u kući")).contains(Script.LATIN);
        assertThat(SerbianScript.scriptOf("2024 – 2025")).isEmpty();
    }
}
