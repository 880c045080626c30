package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageChoiceTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/practices");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB,en;q=0.9 | ENGLISH
            sr-RS,sr;q=0.9,en;q=0.8 | SERBIAN_LATIN
            sr-Cyrl-RS | SERBIAN_CYRILLIC
            cnr-ME,en;q=0.5 | MONTENEGRIN
            sr-ME | MONTENEGRIN
            sr-Cyrl-ME | SERBIAN_CYRILLIC
            bs | BOSNIAN
            hr-BA | BOSNIAN
            de,fr;q=0.9,en;q=0.5 | ENGLISH
            de | SERBIAN_LATIN
            *;q | SERBIAN_LATIN
            """)
    void guessesFromTheBrowser(String accepted, Language language) {
        request.addHeader("Accept-Language", accepted);
        assertThat(LanguageChoice.of(request)).isEqualTo(language);
        assertThat(LanguageChoice.chosen(request)).isEmpty();
    }

    @Test
    void speaksSerbianInLatinLettersToAStranger() {
        assertThat(LanguageChoice.of(request)).isEqualTo(Language.SERBIAN_LATIN);
    }

    @Test
    void prefersWhatWasChosenBefore() {
        request.addHeader("Accept-Language", "en");
        request.setCookies(new Cookie(LanguageChoice.COOKIE, "sr-Cyrl"));
        assertThat(LanguageChoice.chosen(request)).contains(Language.SERBIAN_CYRILLIC);
    }

    @Test
    void prefersWhatIsAskedForNowAndRemembersItForAYear() {
        request.setCookies(new Cookie(LanguageChoice.COOKIE, "sr-Cyrl"));
        request.setParameter("language", "en");
        var response = new MockHttpServletResponse();
        new LanguageChoice().preHandle(request, response, new Object());
        assertThat(LanguageChoice.of(request)).isEqualTo(Language.ENGLISH);
        assertThat(response.getHeader("Set-Cookie"))
                .contains("spona-language=en", "Path=/", "Max-Age=31536000", "SameSite=Lax", "HttpOnly");
    }

    @Test
    void ignoresWhatIsNoLanguageOfThePages() {
        request.setParameter("language", "cnr");
        request.setCookies(new Cookie(LanguageChoice.COOKIE, "klingon"));
        assertThat(LanguageChoice.chosen(request)).isEmpty();
    }

    @Test
    void takesAFieldOfAFormOrAFilterOfAFragmentForNoChoice() {
        request.setParameter("language", "en");
        request.addHeader("HX-Request", "true");
        assertThat(LanguageChoice.chosen(request)).isEmpty();
        var form = new MockHttpServletRequest("POST", "/practices");
        form.setParameter("language", "en");
        assertThat(LanguageChoice.chosen(form)).isEmpty();
    }
}
