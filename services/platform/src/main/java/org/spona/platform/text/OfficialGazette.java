package org.spona.platform.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The official gazettes of the region, in which acts are cited by number and year. {@code Sl. glasnik RS} is Serbia's: acts of the Republic of
 * Srpska that name their own gazette so are told from it by nothing that is written. Gazettes of single municipalities are not among them.
 */
public enum OfficialGazette {
    RS(
            "Službeni glasnik Republike Srbije",
            "sr-Latn",
            "https://www.pravno-informacioni-sistem.rs",
            "SL glasnik[a-z]{0,3} (?:rs|republike srbije)"),
    SRPSKA(
            "Službeni glasnik Republike Srpske",
            "sr-Latn",
            "https://www.slglasnik.org",
            "SL glasnik[a-z]{0,3} republike srpske"),
    BRCKO(
            "Službeni glasnik Brčko distrikta BiH",
            "bs-Latn",
            "https://skupstinabd.ba",
            "SL glasnik[a-z]{0,3} (?:brcko distrikta|bd) ?(?:bih|bosne i hercegovine)"),
    BIH(
            "Službeni glasnik BiH",
            "bs-Latn",
            "http://www.sluzbenilist.ba",
            "SL glasnik[a-z]{0,3} (?:bih|bosne i hercegovine)"),
    FBIH(
            "Službene novine Federacije BiH",
            "bs-Latn",
            "http://www.sluzbenilist.ba",
            "SL novin[a-z]{1,4} (?:fbih|f bih|federacije (?:bih|bosne i hercegovine))"),
    CG("Službeni list Crne Gore", "cnr-Latn", "https://www.sluzbenilist.me", "SL list[a-z]{0,2} (?:cg|crne gore)"),
    RCG(
            "Službeni list Republike Crne Gore",
            "cnr-Latn",
            "https://www.sluzbenilist.me",
            "SL list[a-z]{0,2} (?:rcg|republike crne gore)"),
    SCG("Službeni list Srbije i Crne Gore", "sr-Latn", "", "SL list[a-z]{0,2} (?:scg|srbije i crne gore)"),
    SRJ("Službeni list SRJ", "sr-Latn", "", "SL list[a-z]{0,2} (?:srj|savezne republike jugoslavije)"),
    SFRJ("Službeni list SFRJ", "sr-Latn", "", "SL list[a-z]{0,2} sfrj"),
    APV(
            "Službeni list AP Vojvodine",
            "sr-Latn",
            "",
            "SL list[a-z]{0,2} (?:apv|ap vojvodine|autonomne pokrajine vojvodine)"),
    NN("Narodne novine", "hr", "https://narodne-novine.nn.hr", "(?:nn|narodn[a-z]{1,2} novin[a-z]{1,3})"),
    MK(
            "Службен весник на Република Северна Македонија",
            "mk",
            "https://www.slvesnik.com.mk",
            "SL vesnik na (?:rsm|rm|republika (?:severna )?makedonija)"),
    AL("Fletorja Zyrtare", "sq", "https://qbz.gov.al", "fletor(?:ja|es|en|e) zyrtare"),
    XK("Gazeta Zyrtare", "sq", "https://gzk.rks-gov.net", "gazet(?:a|es|en|e) zyrtare");

    private static final String BETWEEN = "[^\\\\p{L}\\\\p{N}]{1,4}";

    /** Any of them, each as a group of its name, in letters that {@link GazetteCitations} has folded. */
    static final String ANY = Arrays.stream(values())
            .map(gazette -> "(?<" + gazette.name() + ">" + gazette.shape + ")")
            .collect(Collectors.joining("|", "(?:", ")"));

    private final String title;
    private final String language;
    private final String home;
    private final String shape;

    /** @param words as it is cited, {@code SL} being the word for "official" and its abbreviation */
    OfficialGazette(String title, String language, String home, String words) {
        this.title = title;
        this.language = language;
        this.home = home;
        this.shape = Pattern.compile(" (?!\\?)")
                .matcher(words.replace("SL", "sl(?:uzben[a-z]{0,3})?"))
                .replaceAll(BETWEEN);
    }

    /** The gazette with this code. */
    public static Optional<OfficialGazette> ofCode(String code) {
        return Arrays.stream(values())
                .filter(gazette -> gazette.code().equals(code))
                .findFirst();
    }

    /** What stands for it in addresses and in the index: {@code rs}, {@code fbih}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in full, as it calls itself. */
    public String title() {
        return title;
    }

    /** The language of its name, BCP 47. */
    public String language() {
        return language;
    }

    /** Where it is published; empty for one that is no more, or whose address nobody has entered. */
    public Optional<String> home() {
        return Optional.of(home).filter(address -> !address.isEmpty());
    }
}
