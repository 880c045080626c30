package org.spona.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.language.SerbianScript;

class GazetteCitationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Sl. glasnik RS", br. 24/2011 i 117/2022           | rs 24/2011, rs 117/2022
            „Службени гласник РС“, бр. 24/11                   | rs 24/2011
            Službenom glasniku Republike Srbije broj 7/98      | rs 7/1998
            (»Sl. glasnik RS«, br. 129/2007, 83/2014 - dr. zakon, 101/2016 – dr. zakon, 47/2018 i 111/2021 (ispr.), 1/22) | rs 129/2007, rs 83/2014, rs 101/2016, rs 47/2018, rs 111/2021, rs 1/2022
            "Sl. glasnik RS", br. 24/2011 (4. april 2011), 117/2022 - odluka US | rs 24/2011, rs 117/2022
            Sl. list CG 27/2013                                | cg 27/2013
            Službeni list Crne Gore br. 27/13 i 1/15           | cg 27/2013, cg 1/2015
            "Сл. лист РЦГ", бр. 42/03                          | rcg 42/2003
            Sl. novine FBiH 5/09                               | fbih 5/2009
            „Službene novine Federacije BiH“, broj: 46/10      | fbih 46/2010
            Sl. glasnik BiH, br. 8/10                          | bih 8/2010
            Sl. glasnik Republike Srpske 97/16                 | srpska 97/2016
            Сл. гласник Републике Српске 97/16                 | srpska 97/2016
            Sl. glasnik Brčko distrikta BiH 3/07               | brcko 3/2007
            Службен весник на РСМ бр. 5/02                     | mk 5/2002
            Sl. list SRJ 11/95                                 | srj 11/1995
            Narodne novine, br. 18/22                          | nn 18/2022
            NN 18/22                                           | nn 18/2022
            Sl. list AP Vojvodine 20/2014                      | apv 20/2014
            Fletorja Zyrtare nr. 12/2020                       | al 12/2020
            """)
    void areNumbersOfTheirGazettes(String text, String issues) {
        assertThat(GazetteCitations.in(text))
                .extracting(citation -> citation.issue().gazette().code() + " "
                        + citation.issue().cited())
                .containsExactly(issues.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sl. glasnik RS",
                "Sl. glasnik RS 24",
                "Sl. glasnik RS 24/2011/3",
                "Sl. glasnik RS 0/2011",
                "Sl. glasnik RS 5/1200",
                "Sl. glasnik RS, 24. aprila 2011.",
                "Sl. list opštine Bar 3/20",
                "rešenje br. 24/2011",
                "BGBl. I S. 2954/20",
                "https://bar.example/sl-glasnik-rs-24/2011",
                "slon glasnika RS 24/2011"
            })
    void areNotSeenWhereThereAreNone(String text) {
        assertThat(GazetteCitations.in(text)).isEmpty();
    }

    @Test
    void endWhereSomethingElseIsNumbered() {
        assertThat(GazetteCitations.in("Sl. glasnik RS 24/2011. Rešenje br. 15/2020, odluka 3/2021"))
                .hasSize(1);
        assertThat(GazetteCitations.in("Sl. glasnik RS 24/2011, rešenje 15/2020"))
                .hasSize(1);
    }

    @Test
    void becomeLinksInEitherScript() {
        assertThat(Markdown.toHtml("Zakon („Sl. glasnik RS“, br. 24/2011 i 117/22)."))
                .isEqualTo("""
                        <p>Zakon („<a href="/gazettes/rs/2011/24">Sl. glasnik RS“, br. 24/2011</a> i \
                        <a href="/gazettes/rs/2022/117">117/22</a>).</p>
                        """);
        assertThat(Markdown.toHtml("„Sl. glasnik RS“, br. 24/2011", SerbianScript::toCyrillic))
                .contains("<a href=\"/gazettes/rs/2011/24\">Сл. гласник РС“, бр. 24/2011</a>");
        assertThat(Markdown.toHtml("(„Sl. list CG“,\nbr. 27/2013,\n1/15)"))
                .contains("<a href=\"/gazettes/cg/2013/27\">27/2013</a>", "<a href=\"/gazettes/cg/2015/1\">1/15</a>");
        assertThat(Markdown.toHtml("## Sl. list CG 27/2013\n\n- *Sl. list CG 1/15*\n\n|a|b|\n|-|-|\n|NN 18/22|x|"))
                .contains("/gazettes/cg/2013/27", "/gazettes/cg/2015/1", "/gazettes/nn/2022/18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`Sl. glasnik RS 24/2011`",
                "```\nSl. glasnik RS 24/2011\n```",
                "[Sl. glasnik RS 24/2011](https://bar.example)",
                "[a](https://bar.example/Sl.glasnik-RS-24/2011)",
                "<https://bar.example/Sl.%20glasnik/RS/24/2011>",
                "![Sl. glasnik RS 24/2011](b.jpg)"
            })
    void touchNoCodeAddressOrLink(String markdown) {
        assertThat(Markdown.toHtml(markdown)).doesNotContain("/gazettes/");
    }

    @Test
    void areBounded() {
        assertThat(GazetteCitations.in("Sl. glasnik RS 1/2001, ".repeat(10_000)))
                .hasSize(GazetteCitations.MOST);
        assertThat(GazetteCitations.in("Sl. glasnik RS 1/2001" + ", 1/2001".repeat(10_000)))
                .hasSize(GazetteCitations.MOST);
        assertThat(GazetteCitations.in("sl. glasnik ".repeat(100_000) + "/")).isEmpty();
        assertThat(GazetteCitations.in("sl" + " ".repeat(1_000_000) + "/")).isEmpty();
    }

    @Test
    void areReadFromAddresses() {
        assertThat(GazetteIssue.of("rs", "2011", "24"))
                .hasValueSatisfying(issue -> assertThat(issue.address()).isEqualTo("/gazettes/rs/2011/24"));
        assertThat(GazetteIssue.of("bgbl", "2011", "24")).isEmpty();
        assertThat(GazetteIssue.of("rs", "2011", "0")).isEmpty();
        assertThat(GazetteIssue.of("rs", "20111", "2")).isEmpty();
        assertThat(GazetteIssue.of("rs", "11", "24")).isEmpty();
    }
}
