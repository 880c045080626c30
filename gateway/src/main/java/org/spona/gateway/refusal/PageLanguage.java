package org.spona.gateway.refusal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.edge.ChoiceCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of the gateway's own few pages: what the person chose on any page, else what her browser prefers. */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

    private static final String COOKIE = "spona-language";

    private static final Locale LATIN = Locale.forLanguageTag("sr-Latn");
    private static final Locale CYRILLIC = Locale.forLanguageTag("sr-Cyrl");
    private static final List<Locale> OFFERED = List.of(LATIN, CYRILLIC, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).or(() -> preferred(request)).orElse(LATIN);
    }

    /** Remembers one of the languages that are offered, as the pages of services do; there is nothing to do for others. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null && OFFERED.contains(locale)) {
            new ChoiceCookie(COOKIE).remember(locale.toLanguageTag(), request, response);
        }
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(cookie).map(chosen -> nearest(Locale.forLanguageTag(chosen.getValue())));
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        return ranges(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).stream()
                .map(range -> nearest(Locale.forLanguageTag(range.getRange())))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** With their scripts, which {@link HttpServletRequest#getLocales} leaves out. A header that cannot be read is the same as none. */
    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static @Nullable Locale nearest(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "sr", "sh", "cnr" -> wanted.getScript().equals("Cyrl") ? CYRILLIC : LATIN;
            case "bs", "hr" -> LATIN;
            case "en" -> Locale.ENGLISH;
            default -> null;
        };
    }
}
