package org.spona.regulations.modelact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.text.ActLine;

/** Fields in the text of a model, which every holder fills with names of its own: {@code {{opština}}}. */
public final class NameFields {

    /** Longest name of a field, in characters. */
    public static final int NAME_LENGTH = 100;

    /** Longest text that fills one, in characters. */
    public static final int VALUE_LENGTH = 300;

    /** So many fields a text has at most. */
    public static final int MOST = 50;

    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]{0," + NAME_LENGTH + "})}}");

    private NameFields() {}

    /** The names of the fields, each once, in the order in which they are first read; those without a name left out. */
    public static List<String> of(List<Provision> text) {
        Set<String> names = new LinkedHashSet<>();
        for (Provision line : text) {
            addTo(names, line.heading());
            addTo(names, line.text());
        }
        return names.stream().filter(name -> !name.isEmpty()).limit(MOST).toList();
    }

    /** Whether a field has no name, does not end, or is one too many. */
    public static boolean areUnclear(List<Provision> text) {
        Set<String> names = new LinkedHashSet<>();
        for (Provision line : text) {
            addTo(names, line.heading());
            addTo(names, line.text());
            if (rest(line.heading()) || rest(line.text())) {
                return true;
            }
        }
        return names.contains("") || names.size() > MOST;
    }

    /** Lines with what stands in their fields; a field that nobody has filled stays as it is. */
    public static List<ActLine> filled(List<Provision> text, Map<String, String> values) {
        return text.stream()
                .map(line -> new ActLine(
                        line.level(),
                        line.number(),
                        filled(line.heading(), values),
                        filled(line.text(), values),
                        line.doubts()))
                .toList();
    }

    /** A text with what stands in its fields; a field that nobody has filled stays as it is. */
    public static String filled(String text, Map<String, String> values) {
        return FIELD.matcher(text).replaceAll(field -> {
            String value = values.getOrDefault(field.group(1).strip(), "");
            return Matcher.quoteReplacement(value.isEmpty() ? field.group() : value);
        });
    }

    private static void addTo(Set<String> names, String text) {
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            names.add(field.group(1).strip());
        }
    }

    /** Whether braces are left that belong to no field. */
    private static boolean rest(String text) {
        String without = FIELD.matcher(text).replaceAll("");
        return without.contains("{{") || without.contains("}}");
    }
}
