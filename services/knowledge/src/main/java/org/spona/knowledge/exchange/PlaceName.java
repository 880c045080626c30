package org.spona.knowledge.exchange;

import java.util.regex.Pattern;
import org.spona.platform.language.FoldedName;
import org.spona.platform.language.SerbianScript;

/**
 * The name of a municipality, however it is written.
 *
 * @param latin in Latin letters, without a word such as "opština" before it
 * @param cyrillic in Cyrillic letters, likewise
 * @param key the same for each way to write the name: either script, with and without diacritics, in any case
 */
record PlaceName(String latin, String cyrillic, String key) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String KINDS = "gradska op[šs]tina|op[šs]tina|op[ćc]ina|grad|градска општина|општина|град"
            + "|municipality of|city of|municipality|komuna e|komuna|bashkia e|bashkia";

    /** "Opština Bar", "City of Niš"; a name that begins so, such as "Gradiška", has no blank there. */
    private static final Pattern BEFORE = Pattern.compile("^(" + KINDS + ")\\s+(?=\\S)", FLAGS);

    /** "Bar (opština)", "Bar, opština", "Bar municipality", "Brčko distrikt BiH"; but "Novi Grad". */
    private static final Pattern AFTER = Pattern.compile(
            "(?<=\\S)(\\s*[,(]\\s*(" + KINDS + ")\\s*\\)?|\\s+(op[šs]tina|op[ćc]ina|општина|municipality)"
                    + "|\\s+(distri[kc]t|дистрикт)(\\s+(bih|бих))?)$",
            FLAGS);

    static PlaceName of(String written) {
        String name = AFTER.matcher(BEFORE.matcher(ImportedText.line(written)).replaceFirst(""))
                .replaceFirst("");
        String latin = FoldedName.latin(name);
        return new PlaceName(latin, SerbianScript.toCyrillic(name), FoldedName.of(latin));
    }
}
