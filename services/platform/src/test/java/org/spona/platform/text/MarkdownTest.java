package org.spona.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.language.SerbianScript;
import org.springframework.web.util.HtmlUtils;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <img src=x onerror=alert(1)> text",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](<javascript:alert(1)>)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x]: javascript:alert(1)\n\n[x]",
                "`<script>`",
                "```\n<script>alert(1)</script>\n```",
                "[x](https://a.example \"\\\" onclick=\\\"alert(1)\")",
            })
    void letsNothingRun(String markdown) {
        assertThat(Markdown.toHtml(markdown))
                .doesNotContain("<script", "<img", "<svg", "<a href=\"javascript", "\" on")
                .doesNotContainPattern("(?i)href=\"(javascript|data|vbscript):");
    }

    @Test
    void showsTheWritersHtmlAsText() {
        assertThat(Markdown.toHtml("a <b>c</b>")).isEqualTo("<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# A", "### A", "A\n="})
    void putsTheHighestHeadingUnderThePages(String markdown) {
        assertThat(Markdown.toHtml(markdown)).isEqualTo("<h2>A</h2>\n");
    }

    @Test
    void leavesNoGapInTheOutline() {
        assertThat(Markdown.toHtml("# A\n#### B\n# C")).isEqualTo("<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n");
    }

    @Test
    void sendsReadersAwayWithoutTellingWhereTheyComeFrom() {
        assertThat(Markdown.toHtml("[SKGO](https://skgo.org)"))
                .isEqualTo("<p><a rel=\"noopener nofollow\" href=\"https://skgo.org\">SKGO</a></p>\n");
        assertThat(Markdown.toHtml("[ovde](/practices/1)")).isEqualTo("<p><a href=\"/practices/1\">ovde</a></p>\n");
    }

    @Test
    void makesLinksOfImages() {
        assertThat(Markdown.toHtml("![Tim](https://bar.me/tim.jpg)"))
                .isEqualTo("<p><a rel=\"noopener nofollow\" href=\"https://bar.me/tim.jpg\">Tim</a></p>\n");
    }

    @Test
    void writesRunningTextInTheOtherScriptButNotCodeAndAddresses() {
        assertThat(Markdown.toHtml(
                        "**Njega** u [kući](https://skgo.org/kuca): `kod` na https://skgo.org/njega",
                        SerbianScript::toCyrillic))
                .isEqualTo(
                        "<p><strong>Њега</strong> у <a rel=\"noopener nofollow\" href=\"https://skgo.org/kuca\">кући</a>: "
                                + "<code>kod</code> на https://skgo.org/njega</p>\n");
    }

    @Test
    void givesThePlainText() {
        assertThat(Markdown.toText("# Naslov\n\nTekst **važan** i [veza](https://skgo.org)."))
                .contains("Naslov", "Tekst važan i")
                .doesNotContain("*", "#");
    }

    @Test
    void givesTheLinesOfAListWithoutTheirMarks() {
        assertThat(Markdown.toText(
                                "Rezultat\n\n* Trideset članova\n  1. iz sela\n  2. iz grada\n* Jedna gerontodomaćica")
                        .split("\n\n"))
                .containsExactly("Rezultat", "Trideset članova", "iz sela", "iz grada", "Jedna gerontodomaćica");
    }

    @Test
    void makesNoImageOfAnImageWithinALinkOrAnImage() {
        assertThat(Markdown.toHtml("[![Tim](https://bar.me/t.jpg)](https://bar.me) ![a ![b](c.jpg) d](e.jpg)"))
                .isEqualTo("<p><a rel=\"noopener nofollow\" href=\"https://bar.me\">Tim</a> "
                        + "<a href=\"e.jpg\">a b d</a></p>\n");
    }

    @Test
    void showsAsWrittenWhatRepeatsALongAddressThousandsOfTimes() {
        String text = "[a]: https://bar.example/" + "b".repeat(35_000) + "\n\n" + "[a] ".repeat(200);

        assertThat(Markdown.toHtml(text))
                .hasSizeLessThan(2 * text.length())
                .startsWith("<p>[a]: https://bar.example/bbb")
                .endsWith("[a] </p>\n");
        assertThat(Markdown.toText(text)).isEqualTo(text.strip());
    }

    @Test
    void showsAsWrittenWhatIsNestedDeeperThanAnybodyReads() {
        for (String text :
                List.of(">".repeat(49_990), "*a _b ".repeat(8000), "![".repeat(9000) + "](c)".repeat(9000))) {
            assertThat(HtmlUtils.htmlUnescape(Markdown.toHtml(text))).contains(text.strip());
            assertThat(Markdown.toText(text)).isEqualTo(text.strip());
        }
    }

    @Test
    void keepsTheLinesAndEscapesTheMarkupOfWhatItShowsAsWritten() {
        assertThat(Markdown.toHtml("<script>\n" + "[a]".repeat(2000), SerbianScript::toCyrillic))
                .startsWith("<p>&lt;")
                .contains("&gt;<br />\n[а][а]");
    }

    @Test
    void takesALongTextWithMuchOfEverything() {
        String part = "## Korak\n\n* **Pomoć** u [kući](https://bar.example)\n* `kod` i *njega*\n\n> citat\n\n";

        assertThat(Markdown.toHtml(part.repeat(500))).doesNotContain("**", "##").hasSizeGreaterThan(50_000);
    }
}
