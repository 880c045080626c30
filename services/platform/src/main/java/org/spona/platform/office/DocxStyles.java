package org.spona.platform.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a text document say of paragraphs: their numbers, and whether they are bold, centred or headings (ECMA-376, part 1, 17.7). */
public final class DocxStyles implements XmlWalk.Visitor {

    /**
     * A style.
     *
     * @param list of {@code numbering.xml}; empty without numbers
     */
    public record Style(String list, String level, boolean emphasised) {

        public static final Style PLAIN = new Style("", "", false);
    }

    /** Longer chains are a circle. */
    private static final int LONGEST_CHAIN = 15;

    private final Map<String, Style> own = new HashMap<>();
    private final Map<String, String> basis = new HashMap<>();
    private String id = "";
    private String list = "";
    private String level = "";
    private boolean emphasised;

    /** The style of this name with what it has from those that it is based on. */
    public Style get(String name) {
        Style all = Style.PLAIN;
        String at = name;
        for (int step = 0; step < LONGEST_CHAIN && own.containsKey(at); step++) {
            Style style = own.getOrDefault(at, Style.PLAIN);
            all = new Style(
                    all.list().isEmpty() ? style.list() : all.list(),
                    all.level().isEmpty() ? style.level() : all.level(),
                    all.emphasised() || style.emphasised());
            at = basis.getOrDefault(at, "");
        }
        return all;
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        String value = XmlWalk.attribute(element, "val");
        switch (name) {
            case "style" -> {
                id = XmlWalk.attribute(element, "styleId");
                list = "";
                level = "";
                emphasised = false;
            }
            case "basedOn" -> basis.put(id, value);
            case "numId" -> list = value;
            case "ilvl" -> level = value;
            case "b" -> emphasised |= DocxArchive.isOn(value);
            case "jc" -> emphasised |= value.equals("center");
            case "outlineLvl" -> emphasised |= !value.equals("9");
            default -> {}
        }
    }

    @Override
    public void words(String text) {
        // Nothing is said in styles.
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            own.put(id, new Style(list, level, emphasised));
        }
    }
}
