package org.spona.knowledge.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a municipality is called where nobody can mistake it: "Zemun" for "Beograd-Zemun", "Foča" for "Foča (RS)". */
final class BriefName {

    private static final Pattern QUALIFIED = Pattern.compile("[^-(]+-(?<part>[^(]+)|(?<place>[^(]+?)\\s*\\(.+\\)");

    private BriefName() {}

    /** The brief form of a name; empty when it has none. */
    static Optional<String> of(String name) {
        Matcher matcher = QUALIFIED.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String part = matcher.group("part");
        return Optional.of(part == null ? matcher.group("place") : part);
    }
}
