package org.spona.platform.language;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The order of the alphabet the reader uses: azbuka or abeceda, whatever script a name is written in. */
public final class Sorting {

    private Sorting() {}

    /** Compares names by the locale's alphabet; without regard to case where letters are the same. */
    public static Comparator<String> of(Locale locale) {
        var collator = Collator.getInstance(locale).freeze();
        UnaryOperator<String> script =
                locale.equals(Language.SERBIAN_CYRILLIC.locale()) ? SerbianScript::toCyrillic : SerbianScript::toLatin;
        return Comparator.comparing(script, collator::compare);
    }
}
