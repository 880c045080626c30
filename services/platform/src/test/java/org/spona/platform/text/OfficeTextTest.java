package org.spona.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type and paste who do not know Markdown. */
class OfficeTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2021. godine opština je zaposlila dve gerontodomaćice.",
                "2019) prva usluga",
                "100. član mreže",
                "24000. evra za godinu dana",
            })
    void showsANumberAtTheBeginningOfALineAsItStands(String line) {
        assertThat(Markdown.toHtml(line)).isEqualTo("<p>" + line + "</p>\n");
        assertThat(Markdown.toText(line)).isEqualTo(line);
    }

    @Test
    void showsEachOfSeveralYears() {
        String text = "2021. godine dve gerontodomaćice.\n\n2019. godine samo projekat.\n2018. ništa.";

        assertThat(Markdown.toHtml(text)).isEqualTo("""
                        <p>2021. godine dve gerontodomaćice.</p>
                        <p>2019. godine samo projekat.<br />
                        2018. ništa.</p>
                        """);
        assertThat(Markdown.toText(text)).contains("2021. godine", "2019. godine", "2018. ništa");
    }

    @Test
    void numbersAListThatIsOne() {
        assertThat(Markdown.toHtml("1. prvo\n2. drugo")).isEqualTo("<ol>\n<li>prvo</li>\n<li>drugo</li>\n</ol>\n");
        assertThat(Markdown.toHtml("12. dvanaesto")).contains("start=\"12\"");
    }

    @Test
    void showsAYearInAnItemOfAList() {
        assertThat(Markdown.toHtml("* 2019. godine počinje")).isEqualTo("<ul>\n<li>2019. godine počinje</li>\n</ul>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'    Korisnici plaćaju deset odsto.'",
        "'\tKorisnici plaćaju deset odsto.'",
        "'          Korisnici plaćaju deset odsto.'"
    })
    void showsAnIndentedLineAsAParagraph(String line) {
        assertThat(Markdown.toHtml("Besplatna je.\n\n" + line))
                .isEqualTo("<p>Besplatna je.</p>\n<p>Korisnici plaćaju deset odsto.</p>\n");
    }

    @Test
    void endsLinesWhereTheWriterEndedThem() {
        assertThat(Markdown.toHtml("Opština Bar\nBulevar revolucije 1"))
                .isEqualTo("<p>Opština Bar<br />\nBulevar revolucije 1</p>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'•\tprva\n•\tdruga'",
        "'• prva\n• druga'",
        "'·\tprva\n·\tdruga'",
        "'–\tprva\n–\tdruga'",
        "'\uF0B7 prva\n\uF0B7 druga'",
        "'* prva\n* druga'"
    })
    void makesBulletsOfBullets(String text) {
        assertThat(Markdown.toHtml(text)).isEqualTo("<ul>\n<li>prva</li>\n<li>druga</li>\n</ul>\n");
    }

    @Test
    void leavesADashBeforeALineAsItIs() {
        assertThat(Markdown.toHtml("– rekla je")).isEqualTo("<p>– rekla je</p>\n");
    }

    @Test
    void makesATableOfCellsFromASpreadsheet() {
        assertThat(Markdown.toHtml("Usluge:\nUsluga\tKorisnici\nPomoć u kući\t30\nKlub | penzioneri\t40\nKraj."))
                .isEqualTo("""
                        <p>Usluge:</p>
                        <table>
                        <thead>
                        <tr>
                        <th>Usluga</th>
                        <th>Korisnici</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>Pomoć u kući</td>
                        <td>30</td>
                        </tr>
                        <tr>
                        <td>Klub | penzioneri</td>
                        <td>40</td>
                        </tr>
                        </tbody>
                        </table>
                        <p>Kraj.</p>
                        """);
    }

    @Test
    void leavesOneLineWithATabulatorAlone() {
        assertThat(Markdown.toHtml("Rok:\t15. decembar")).isEqualTo("<p>Rok:\t15. decembar</p>\n");
    }

    @Test
    void leavesFencedCodeAlone() {
        assertThat(Markdown.toHtml("```\n2019. a\n• b\n```")).isEqualTo("<pre><code>2019. a\n• b\n</code></pre>\n");
    }
}
