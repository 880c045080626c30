package org.spona.platform.text;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Language;
import org.spona.platform.language.Script;
import org.spona.platform.language.SerbianScript;

/**
 * What people wrote, for one reader: in the script that she chose if its language has two, else as it was written.
 *
 * @param chosen the language that she chose herself; empty shows content as written
 */
public record Content(Optional<Language> chosen) {

    /** Serbian, Bosnian and Montenegrin are written in both scripts, letter by letter the same. */
    private static final Set<String> IN_BOTH_SCRIPTS = Set.of("sr", "bs", "cnr");

    /**
     * A plain text in the reader's script.
     *
     * @param text what was written; nothing gives an empty text
     * @param language its language (BCP 47), with or without its script: {@code sr}, {@code cnr-Latn}, {@code mk}, ...
     */
    public String text(@Nullable String text, @Nullable String language) {
        if (text == null) {
            return "";
        }
        var shown =
                script(language).map(script -> SerbianScript.to(script, text)).orElse(text);
        return isInBothScripts(language) ? SerbianScript.withoutMarks(shown) : shown;
    }

    /** The value of the {@code lang} attribute (BCP 47) that belongs to {@link #text}: {@code sr-Cyrl}, {@code en}, ... */
    public String lang(@Nullable String text, @Nullable String language) {
        String spoken = spoken(language);
        if (!isInBothScripts(language)) {
            return spoken;
        }
        return script(language)
                .or(() -> SerbianScript.scriptOf(text == null ? "" : text))
                .map(script -> spoken + "-" + script.code())
                .orElse(spoken);
    }

    /** Markdown as safe HTML in the reader's script, its headings under the page's first. */
    public String html(@Nullable String markdown, @Nullable String language) {
        return markdown == null ? "" : Markdown.toHtml(markdown, text -> text(text, language));
    }

    /** A name that its owner has in both scripts: Cyrillic for readers in Cyrillic, else Latin. */
    public String name(@Nullable String latin, @Nullable String cyrillic) {
        var inCyrillic =
                chosen.flatMap(Language::script).filter(Script.CYRILLIC::equals).isPresent();
        var preferred = inCyrillic ? cyrillic : latin;
        var other = inCyrillic ? latin : cyrillic;
        if (preferred != null && !preferred.isBlank()) {
            return preferred;
        }
        return other == null ? "" : other;
    }

    private Optional<Script> script(@Nullable String language) {
        return isInBothScripts(language) ? chosen.flatMap(Language::script) : Optional.empty();
    }

    private static boolean isInBothScripts(@Nullable String language) {
        return IN_BOTH_SCRIPTS.contains(spoken(language));
    }

    /** The language alone (ISO 639), whatever its script; empty without one. */
    private static String spoken(@Nullable String tag) {
        return Objects.requireNonNullElse(tag, "").split("-", 2)[0];
    }
}
