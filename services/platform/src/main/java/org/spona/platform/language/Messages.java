package org.spona.platform.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of all bundles {@code messages/*.properties} on the class path. The bundle without a suffix is Serbian in
 * Latin letters, written by hand; Cyrillic is made from it, arguments included, markup and placeholders excepted, and so are the texts
 * of Montenegro and of Bosnia and Herzegovina, by the words that differ.
 */
public final class Messages extends ResourceBundleMessageSource {

    private static final Locale WRITTEN = Language.SERBIAN_LATIN.locale();

    /** How the texts of a language are made of the written ones. */
    private static final Map<Locale, UnaryOperator<String>> MADE = made();

    /** What was found, by language and code: looking through all bundles for each text of a page costs more than the rest of it. */
    private final Map<Locale, Map<String, String>> texts = byLanguage();

    private final Map<Locale, Map<String, MessageFormat>> patterns = byLanguage();

    public Messages() {
        setBasenames(bundles());
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setDefaultLocale(WRITTEN);
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        var known = texts.get(locale);
        return known == null
                ? super.resolveCodeWithoutArguments(code, locale)
                : known.computeIfAbsent(code, unknown -> text(unknown, locale));
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var known = patterns.get(locale);
        return known == null
                ? super.resolveCode(code, locale)
                : known.computeIfAbsent(code, unknown -> pattern(unknown, locale));
    }

    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
        var resolved = super.resolveArguments(arguments, locale);
        return isCyrillic(locale)
                ? Arrays.stream(resolved)
                        .map(argument -> argument instanceof String text ? SerbianScript.toCyrillic(text) : argument)
                        .toArray()
                : resolved;
    }

    private @Nullable String text(String code, Locale locale) {
        var making = MADE.get(locale);
        if (making == null) {
            return super.resolveCodeWithoutArguments(code, locale);
        }
        var written = super.resolveCodeWithoutArguments(code, WRITTEN);
        return written == null ? null : making.apply(written);
    }

    private @Nullable MessageFormat pattern(String code, Locale locale) {
        var making = MADE.get(locale);
        if (making == null) {
            return super.resolveCode(code, locale);
        }
        var written = super.resolveCode(code, WRITTEN);
        return written == null ? null : new MessageFormat(making.apply(written.toPattern()), locale);
    }

    private static Map<Locale, UnaryOperator<String>> made() {
        Map<Locale, UnaryOperator<String>> made = new HashMap<>();
        made.put(Language.SERBIAN_CYRILLIC.locale(), SerbianScript::patternToCyrillic);
        Arrays.stream(Language.values())
                .filter(Language::isDialect)
                .forEach(language -> made.put(language.locale(), DialectWords.of(language)::pattern));
        return Map.copyOf(made);
    }

    private static <T> Map<Locale, Map<String, T>> byLanguage() {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Language::locale, any -> new ConcurrentHashMap<>()));
    }

    private static boolean isCyrillic(@Nullable Locale locale) {
        return Language.SERBIAN_CYRILLIC.locale().equals(locale);
    }

    private static String[] bundles() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                    .map(Resource::getFilename)
                    .map(name -> "messages/" + String.valueOf(name).replaceFirst("(_\\w+)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
