package org.spona.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of sign-in is that of the pages it was asked for from, and what a person changes there holds afterwards. The
 * identity server tells languages apart by their country, not by their script, so Cyrillic goes to it with one.
 */
@Component
class SignInLanguage {

    private static final String ASKED = "sign-in.language";
    private static final String ASKED_AT = "sign-in.asked-at";
    private static final Locale CYRILLIC = Locale.forLanguageTag("sr-Cyrl");
    private static final String CYRILLIC_THERE = "sr-Cyrl-RS";

    private final LocaleResolver pages;

    SignInLanguage(LocaleResolver pages) {
        this.pages = pages;
    }

    /** The tag of the language that the identity server is asked for, remembered until the answer. */
    String ask(HttpServletRequest request) {
        Locale language = pages.resolveLocale(request);
        String tag = language.equals(CYRILLIC) ? CYRILLIC_THERE : language.toLanguageTag();
        HttpSession session = request.getSession();
        session.setAttribute(ASKED, tag);
        session.setAttribute(ASKED_AT, Instant.now().getEpochSecond());
        return tag;
    }

    /** Has pages speak the language to which the person switched there; without a switch all stays as it was. */
    void keep(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        HttpSession session = request.getSession(false);
        if (session != null
                && person.getPrincipal() instanceof IdTokenClaimAccessor claims
                && sawThePage(session, claims)) {
            Optional.ofNullable(claims.getLocale())
                    .filter(tag -> !tag.equals(session.getAttribute(ASKED)))
                    .map(tag -> tag.equals(CYRILLIC_THERE) ? CYRILLIC : Locale.forLanguageTag(tag))
                    .ifPresent(language -> pages.setLocale(request, response, language));
        }
    }

    /** Whoever is still signed in there is led back without a page, and so without a choice. */
    private static boolean sawThePage(HttpSession session, IdTokenClaimAccessor claims) {
        Instant authenticated = claims.getAuthenticatedAt();
        return authenticated != null
                && session.getAttribute(ASKED_AT) instanceof Long asked
                && authenticated.getEpochSecond() >= asked;
    }
}
