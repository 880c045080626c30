package org.spona.regulations.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word and number that a part, chapter, section or article begins with, in both scripts and in the forms of the countries of the region.
 *
 * @param number as printed; empty when it is missing
 * @param textStart where what follows it begins
 */
record HeadWord(Level level, String number, int textStart) {

    private record Form(Level level, Pattern pattern) {}

    private static final String ORDINAL =
            "(?:PRV|DRUG|TREC|TRET|CETVRT|PET|SEST|SEDM|OSM|DEVET|DESET|JEDANAEST|DVANAEST|TRINAEST|CETRNAEST|PETNAEST|SESNAEST|DVADESET|VTOR)"
                    + "(?:I|A|O|II)?";
    private static final String ROMAN = "[IVXLC]{1,7}";

    /** What may stand between a number and a heading. */
    private static final String END = "\\s*[.:]?\\s*(?:[-–—]\\s*)?(?=\\s|$|\\p{L}|\\(|[\"„])";

    private static final String NUMBER =
            "(" + ROMAN + "|\\d{1,3}|" + ORDINAL + "|" + "\\p{Lu}(?!\\p{L})" + ")(?!\\p{L})" + END;

    /** {@code 88v}, {@code 12-a}; a letter apart only when nothing follows it. */
    private static final String ARTICLE =
            "(\\d{1,5}(?:\\s?\\p{L}(?=\\s*\\.?\\s*$)|\\p{L}{1,2}(?!\\p{L}))?(?:[-/](?:\\d{1,4}|\\p{L}{1,2}(?!\\p{L}))|\\.\\p{Ll}(?=[.\\s]|$))?)(?!\\d)";

    private static final List<Form> FORMS = List.of(
            form(
                    Level.ARTICLE,
                    "(?:Clan(?:ak)?|CLAN(?:AK)?|Clen|CLEN|Neni|NENI)\\s*" + ARTICLE
                            + "(?:\\s*[.:])?(?:\\s+|$|(?=\\()|(?<=[.:])(?=\\p{Lu}))(?:[-–—]\\s+)?"),
            form(
                    Level.ARTICLE,
                    "(?:Cl\\.|CL\\.|Clanovi|CLANOVI|Clanci)\\s*(\\d{1,5}\\p{L}?\\s?[-–]\\s?\\d{1,5}\\p{L}?)\\.?\\s*"),
            form(Level.ARTICLE, "(?:Clan(?:ak)?|CLAN(?:AK)?|Clen|CLEN)()\\s*[._]*\\s*$"),
            form(Level.PART, "(?:DEO|DIO|DEL|PJESA|KNJIGA|Deo|Dio|Del|Knjiga)\\s+" + NUMBER),
            form(Level.PART, "(" + ORDINAL + ")\\s+(?:DEO|DIO|DEL|KNJIGA)\\s*[.:]?\\s*(?:[-–—]\\s*)?(?=\\s|$|\\p{L})"),
            form(Level.CHAPTER, "(?:GLAVA|POGLAVLJE|POGLAVLE|KREU|Glava|Poglavlje|Poglavle)\\s+" + NUMBER),
            form(
                    Level.SECTION,
                    "(?:ODELJAK|ODJELJAK|ODSJEK|ODSEK|OTSEK|PODODELJAK|ODDEL|Odeljak|Odjeljak|Odsjek|Odsek|Otsek|Pododeljak|Oddel|ODELAK|Odelak|ODJELAK|Odjelak)\\s+"
                            + NUMBER));

    private static final int LONGEST = 300;

    private static Form form(Level level, String pattern) {
        return new Form(level, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** What a text begins with; empty when it is none of them, or goes on as a sentence does that cites one. */
    static Optional<HeadWord> of(String text) {
        String plain = PlainLatin.of(text.substring(0, Math.min(text.length(), LONGEST)));
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(plain);
            if (matcher.lookingAt()) {
                String rest = text.substring(matcher.end());
                if (!rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0))) {
                    return Optional.empty();
                }
                return Optional.of(new HeadWord(
                        form.level,
                        text.substring(matcher.start(1), matcher.end(1)).strip(),
                        matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** The Roman numeral that a chapter without its word begins with. */
    static Optional<HeadWord> roman(String text) {
        Matcher matcher = BARE_ROMAN.matcher(PlainLatin.of(text.substring(0, Math.min(text.length(), LONGEST))));
        return matcher.lookingAt()
                ? Optional.of(new HeadWord(Level.CHAPTER, text.substring(0, matcher.end(1)), matcher.end()))
                : Optional.empty();
    }

    private static final Pattern BARE_ROMAN = Pattern.compile(
            "((?=[IVXL])L?(?:XL|X{0,3})(?:IX|IV|V?I{0,3})[a-z]?)(?![\\p{L}\\d)])\\s*\\.?\\s*(?:[-–—]\\s*)?(?=\\s|$|\\p{Lu}|[\"„])");
}
