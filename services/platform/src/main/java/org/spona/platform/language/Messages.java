package org.spona.platform.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of all bundles {@code messages/*.properties} on the class path. The bundle without a suffix is Serbian in
 * Latin letters, written by hand; Cyrillic is made from it, arguments included, markup and placeholders excepted.
 */
public final class Messages extends ResourceBundleMessageSource {

    private static final Locale WRITTEN = Language.SERBIAN_LATIN.locale();

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    public Messages() {
        setBasenames(bundles());
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setDefaultLocale(WRITTEN);
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        if (!isCyrillic(locale)) {
            return super.resolveCodeWithoutArguments(code, locale);
        }
        return texts.computeIfAbsent(code, this::cyrillicText);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        if (!isCyrillic(locale)) {
            return super.resolveCode(code, locale);
        }
        return patterns.computeIfAbsent(code, this::cyrillicPattern);
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

    private @Nullable String cyrillicText(String code) {
        var written = super.resolveCodeWithoutArguments(code, WRITTEN);
        return written == null ? null : SerbianScript.patternToCyrillic(written);
    }

    private @Nullable MessageFormat cyrillicPattern(String code) {
        var written = super.resolveCode(code, WRITTEN);
        return written == null
                ? null
                : new MessageFormat(
                        SerbianScript.patternToCyrillic(written.toPattern()), Language.SERBIAN_CYRILLIC.locale());
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
