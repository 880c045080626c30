package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every page of sign-in, whatever it is for. */
record SignInPage(String language, String html) {

    /** It puts one into the answer to a form, which cleans the browser's history. */
    private static final Pattern SCRIPT_OF_KEYCLOAK = Pattern.compile("(?s)<SCRIPT.*?</SCRIPT>");

    private static final Pattern SPOKEN =
            Pattern.compile(" (?:aria-label|alt|data-show|data-hide|data-copied)=\"([^\"]*)\"");
    private static final Pattern SHOWN_INPUT = Pattern.compile("<input(?![^>]*(?:type=\"hidden\"| hidden))[^>]*>");
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{2,}");

    /** What Cyrillic text leaves in Latin letters: names, what machines read, and how languages are called. */
    private static final Pattern VERBATIM = Pattern.compile("[\\w.+-]+@[\\w.-]+|https?://\\S+|(?:[A-Z0-9]{4}[ -]?){3,}"
            + "|FreeOTP|(?:Google|Microsoft) Authenticator|SHA1|\\bQR\\b|\\bLat\\b|\\bSR\\b|\\bEN\\b|&\\w+;");

    void holds() {
        assertThat(html)
                .as("Its language")
                .contains("<html lang=\"" + language + "\"")
                .as("Its parts")
                .containsOnlyOnce("<h1>")
                .contains("<main id=\"main\"", "hreflang=\"sr-Latn\"", "hreflang=\"sr-Cyrl\"", "hreflang=\"en\"")
                .as("What a content policy refuses")
                .doesNotContainPattern("<style| style=| on\\w+=\"|<script(?! defer src=)|javascript:");
        assertThat(found(SHOWN_INPUT, html).map(MatchResult::group))
                .as("Fields")
                .allSatisfy(field -> assertThat(html)
                        .contains("<label class=\"%s\" for=\"%s\">"
                                .formatted(
                                        field.contains("form-check-input") ? "form-check-label" : "form-label",
                                        attribute(field, "id"))));
        assertThat(found(Pattern.compile("aria-describedby=\"([^\"]+)\""), html)
                        .flatMap(list -> Stream.of(list.group(1).split(" "))))
                .as("Notes of fields")
                .allSatisfy(note -> assertThat(html).contains("id=\"" + note + "\""));
        speaksItsLanguage(language, words());
    }

    /** Both scripts have one source, so what is not translated shows as Latin letters in Cyrillic. */
    static void speaksItsLanguage(String language, String words) {
        assertThat(words).doesNotContainPattern("\\b[a-z]+[A-Z]\\w+|[a-z]-[a-z]+-[a-z]+-|\\{\\d");
        if (language.equals("sr-Cyrl-RS")) {
            assertThat(found(LATIN_WORD, VERBATIM.matcher(words).replaceAll("")).map(MatchResult::group))
                    .as(words)
                    .isEmpty();
        }
    }

    /** The addresses of what the page loads. */
    List<String> resources() {
        return found(Pattern.compile("<(?:link|script)[^>]* (?:href|src)=\"([^\"]+)\""), html)
                .map(found -> found.group(1))
                .toList();
    }

    private String words() {
        String spoken = String.join(
                "\n", found(SPOKEN, html).map(found -> found.group(1)).toList());
        return spoken + "\n"
                + SCRIPT_OF_KEYCLOAK
                        .matcher(html)
                        .replaceAll("")
                        .replaceAll("<[^>]*>", " ")
                        .replace("&#64;", "@");
    }

    private static String attribute(String tag, String name) {
        return found(Pattern.compile(" " + name + "=\"([^\"]*)\""), tag)
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
