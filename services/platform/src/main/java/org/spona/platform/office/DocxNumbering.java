package org.spona.platform.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Computes the numbers that a word processor prints before paragraphs and keeps nowhere (ECMA-376, part 1, 17.9). */
public final class DocxNumbering implements XmlWalk.Visitor {

    private static final int LEVELS = 9;
    private static final int LONGEST = 60;

    /** A level of a list as it is defined. */
    private static final class Format {
        private int start = 1;
        private String kind = "decimal";
        private String text = "";
        private int restartsAfter = -1;
        private boolean decimal;
    }

    private final Map<String, Format[]> definitions = new HashMap<>();
    private final Map<String, String> definitionOfList = new HashMap<>();
    private final Map<String, Format[]> overrides = new HashMap<>();
    private final Map<String, String> linkOfDefinition = new HashMap<>();
    private final Map<String, String> definitionOfLink = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private String definition = "";
    private String list = "";
    private int overridden = -1;
    private Format format = new Format();

    /**
     * The number of the next paragraph of a list.
     *
     * @param numbered the list; empty or {@code 0} for none
     * @param printedLevel its level, from 0
     * @return as it is printed, with a blank behind it; empty for none
     */
    public String next(String numbered, String printedLevel) {
        String its = definitionOfList.getOrDefault(numbered, "");
        Format[] levels = levels(its);
        int level = printedLevel.matches("[0-8]") ? Integer.parseInt(printedLevel) : 0;
        if (numbered.isEmpty() || numbered.equals("0") || levels.length == 0) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(its, first -> new int[LEVELS]);
        Format[] own = overrides.getOrDefault(numbered, new Format[LEVELS]);
        boolean restarts = own[level] != null && begun.add(numbered + "/" + level);
        Format shown = own[level] != null && !own[level].text.isEmpty() ? own[level] : levels[level];
        int start = own[level] != null ? own[level].start : shown.start;
        counts[level] = restarts || counts[level] == 0 ? start : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (levels[deeper].restartsAfter != 0) {
                counts[deeper] = 0;
            }
        }
        if (shown.kind.equals("bullet")) {
            return "– ";
        }
        String number = written(shown, levels, counts, level);
        return number.isBlank() ? "" : number + " ";
    }

    private static String written(Format shown, Format[] levels, int[] counts, int level) {
        String text = shown.text.isEmpty() && !shown.kind.equals("none") ? "" : shown.text;
        for (int part = 0; part <= level; part++) {
            Format its = part == level ? shown : levels[part];
            int count = counts[part] == 0 ? its.start : counts[part];
            text = text.replace(
                    "%" + (part + 1), AutomaticNumber.of(shown.decimal && part < level ? "decimal" : its.kind, count));
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** A definition that only refers to the list of a style is that of the style. */
    private Format[] levels(String its) {
        String link = linkOfDefinition.get(its);
        String real = link == null ? its : definitionOfLink.getOrDefault(link, its);
        return definitions.getOrDefault(real, new Format[0]);
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        String value = XmlWalk.attribute(element, "val");
        switch (name) {
            case "abstractNum" -> {
                definition = XmlWalk.attribute(element, "abstractNumId");
                definitions.put(definition, blank());
            }
            case "num" -> {
                list = XmlWalk.attribute(element, "numId");
                definition = "";
            }
            case "abstractNumId" -> definitionOfList.put(list, value);
            case "numStyleLink" -> linkOfDefinition.put(definition, value);
            case "styleLink" -> definitionOfLink.put(value, definition);
            case "lvlOverride" -> {
                overridden = level(element);
                format = new Format();
                overrides.computeIfAbsent(list, its -> new Format[LEVELS])[overridden] = format;
            }
            case "startOverride" -> format.start = number(value);
            case "lvl" -> format = definition.isEmpty() ? format : levelOf(definition, level(element));
            case "start" -> format.start = number(value);
            case "numFmt" -> format.kind = value;
            case "lvlText" -> format.text = value;
            case "lvlRestart" -> format.restartsAfter = number(value);
            case "isLgl" -> format.decimal = DocxArchive.isOn(value);
            default -> {}
        }
    }

    @Override
    public void words(String text) {
        // Nothing is said in definitions.
    }

    @Override
    public void end(String name) {
        if (name.equals("abstractNum")) {
            definition = "";
        }
    }

    private Format levelOf(String its, int level) {
        return definitions.getOrDefault(its, blank())[level];
    }

    private static Format[] blank() {
        var levels = new Format[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            levels[level] = new Format();
        }
        return levels;
    }

    private static int level(XMLStreamReader element) {
        return Math.clamp(number(XmlWalk.attribute(element, "ilvl")), 0, LEVELS - 1);
    }

    private static int number(String value) {
        return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
    }
}
