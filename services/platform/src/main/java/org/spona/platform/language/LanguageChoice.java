package org.spona.platform.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.edge.ChoiceCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Which language the reader wants: what she asks for now ({@code ?language=}), what she chose before (a cookie), what her
 * browser prefers, Serbian in Latin letters.
 */
public final class LanguageChoice implements LocaleResolver, HandlerInterceptor {

    /** The cookie and, without its prefix, the parameter: a language's tag. */
    public static final String COOKIE = "spona-language";

    private static final String PARAMETER = "language";
    /** The language that she chose herself; empty when it is only guessed from her browser. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request));
    }

    /** The language in which she is answered. */
    public static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> preferred(request)).orElse(Language.SERBIAN_LATIN);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    /** Remembers the language nearest to the locale. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            Language.nearest(locale).ifPresent(language -> remember(language, request, response));
        }
    }

    /** Remembers the language that a page is asked for in. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(language -> remember(language, request, response));
        return true;
    }

    private static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        new ChoiceCookie(COOKIE).remember(language.tag(), request, response);
    }

    /** Only a page that is opened changes the language: a form may have a field of this name, a fragment a filter. */
    private static Optional<Language> asked(HttpServletRequest request) {
        var opensPage = List.of("GET", "HEAD").contains(request.getMethod()) && request.getHeader("HX-Request") == null;
        return opensPage ? Language.ofTag(request.getParameter(PARAMETER)) : Optional.empty();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(tag -> Language.ofTag(tag).stream())
                        .findFirst();
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        return ranges(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .flatMap(locale -> Language.nearest(locale).stream())
                .findFirst();
    }

    private static Stream<Locale.LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? Stream.empty() : Locale.LanguageRange.parse(header).stream();
        } catch (IllegalArgumentException malformed) {
            // A header that cannot be read is the same as none (RFC 9110, 12.5.4: it is only a preference).
            return Stream.empty();
        }
    }
}
