package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.cooperation.indicator.AmountReading.Amount;
import org.spona.cooperation.indicator.AmountReading.NoData;
import org.spona.cooperation.indicator.AmountReading.Percent;
import org.spona.cooperation.indicator.AmountReading.Refused;
import org.spona.cooperation.indicator.AmountReading.Share;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.text.WrittenText;

/**
 * Reads numbers as officers type them. A full stop before three digits parts thousands and a comma parts decimals, as our spreadsheets show
 * them; what could be read in two ways, an estimate, a range and a number in words is refused with what to mend, never guessed.
 */
final class AmountReader {

    private static final int MOST_CHARACTERS = 100;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;

    private static final Pattern NO_DATA = Pattern.compile(
            "nema(mo)? (podat(a)?ka|podatke)|nema|bez podat(a)?ka|nije poznato|nepoznato|ne znamo|n\\.? ?/? ?[ap]\\.?|no data|unknown|[/?–—-]+");
    private static final Pattern ABOUT = Pattern.compile(
            "(oko|otprilike|cca\\.?|ca\\.?|približno|priblizno|negde|negdje|about|approx\\.?|preko|više od|vise od|manje od|do|[~≈<>≤≥]).*");
    private static final Pattern RANGE = Pattern.compile(".*\\d ?(-|–|—|do|to|ili|or) ?\\d.*");
    private static final Pattern SCALE = Pattern.compile(".*\\d ?(hilj.*|mil.*|mlrd.*|thousand.*|k)");
    private static final Pattern OF = Pattern.compile("(.+?) ?(?:/|\\bod\\b|\\bof\\b) ?(.+)");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:([. ’'])\\d{3})(?:\\1\\d{3})*(?:,\\d+)?");
    private static final Pattern GROUPED_ENGLISH =
            Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+|-?[1-9]\\d{0,2}(?:,\\d{3}){2,}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
    private static final Pattern UNCLEAR = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

    private AmountReader() {}

    /** Reads what was typed; an empty text is refused too. */
    static AmountReading read(String typed) {
        String line = WrittenText.line(typed);
        if (line.isEmpty()) {
            return new Refused("amount.missing");
        }
        if (line.length() > MOST_CHARACTERS) {
            return new Refused("amount.long");
        }
        String text = plain(line);
        if (NO_DATA.matcher(text).matches()) {
            return new NoData();
        }
        if (ABOUT.matcher(text).matches()) {
            return new Refused("amount.about");
        }
        if (text.endsWith("%") || text.endsWith("posto") || text.endsWith("odsto")) {
            String number = text.replaceAll(" ?(%|posto|odsto)$", "");
            return number(number).<AmountReading>map(Percent::new).orElseGet(() -> new Refused(refusal(number)));
        }
        Matcher share = OF.matcher(text);
        if (share.matches()) {
            Optional<BigDecimal> numerator = number(share.group(1).strip());
            Optional<BigDecimal> denominator = number(share.group(2).strip());
            if (numerator.isPresent() && denominator.isPresent()) {
                return new Share(numerator.get(), denominator.get());
            }
        }
        return number(text).<AmountReading>map(Amount::new).orElseGet(() -> new Refused(refusal(text)));
    }

    /** Latin, small letters, one blank between words: what is typed in Cyrillic reads the same. */
    private static String plain(String line) {
        return SerbianScript.toLatin(line).toLowerCase(Locale.ROOT).replace('−', '-');
    }

    private static String refusal(String text) {
        if (UNCLEAR.matcher(text).matches()) {
            return "amount.unclear";
        }
        if (SCALE.matcher(text).matches()) {
            return "amount.scale";
        }
        if (RANGE.matcher(text).matches()) {
            return "amount.range";
        }
        return PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches() ? "amount.large" : "amount.unreadable";
    }

    private static Optional<BigDecimal> number(String text) {
        String digits;
        if (GROUPED.matcher(text).matches()) {
            digits = text.replaceAll("[. ’']", "").replace(',', '.');
        } else if (GROUPED_ENGLISH.matcher(text).matches()) {
            digits = text.replace(",", "");
        } else if (PLAIN.matcher(text).matches() && !UNCLEAR.matcher(text).matches()) {
            digits = text.replace(',', '.');
        } else {
            return Optional.empty();
        }
        var number = new BigDecimal(digits);
        return number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DECIMALS
                ? Optional.empty()
                : Optional.of(number);
    }
}
