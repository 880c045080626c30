package org.spona.regulations.text;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.spona.platform.office.XmlWalk;

/** Reads the lines of one act; whatever text it has stands in one of them. */
final class AkomaNtosoReader implements XmlWalk.Visitor {

    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("book", Level.PART),
            Map.entry("part", Level.PART),
            Map.entry("tome", Level.PART),
            Map.entry("title", Level.CHAPTER),
            Map.entry("chapter", Level.CHAPTER),
            Map.entry("subtitle", Level.SECTION),
            Map.entry("subchapter", Level.SECTION),
            Map.entry("division", Level.SECTION),
            Map.entry("section", Level.SECTION),
            Map.entry("subsection", Level.SECTION),
            Map.entry("crossHeading", Level.SECTION),
            Map.entry("article", Level.ARTICLE),
            Map.entry("rule", Level.ARTICLE),
            Map.entry("paragraph", Level.PARAGRAPH),
            Map.entry("alinea", Level.PARAGRAPH),
            Map.entry("clause", Level.PARAGRAPH),
            Map.entry("point", Level.POINT),
            Map.entry("subparagraph", Level.SUBPOINT),
            Map.entry("subclause", Level.SUBPOINT),
            Map.entry("indent", Level.INDENT));

    /** What has text of its own, between which words do not run together. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "block",
            "li",
            "item",
            "listIntroduction",
            "listWrapUp",
            "tr",
            "caption",
            "longTitle",
            "formula",
            "recital",
            "citation");

    private final SourceText source;
    private final List<Draft> lines = new ArrayList<>();
    private final List<Draft> notes = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inAct;
    private boolean inMeta;
    private boolean inBody;
    private boolean known;
    private int inNote;
    private int inTitle;
    private boolean inTable;

    private AkomaNtosoReader(SourceText source) {
        this.source = source;
    }

    /** The lines of an act, which are noted in the account. */
    static List<ActLine> read(InputStream xml, SourceText source) {
        var reader = new AkomaNtosoReader(source);
        XmlWalk.read(xml, reader);
        if (!reader.known) {
            throw new UnreadableAct(ReadingRefusal.UNREADABLE);
        }
        reader.lines.addAll(reader.notes);
        return reader.lines.stream().flatMap(line -> line.lines().stream()).toList();
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        known |= name.equals("akomaNtoso");
        inMeta |= name.equals("meta");
        inAct |=
                Set.of("preface", "preamble", "body", "conclusions", "mainBody").contains(name);
        inBody |= name.equals("body") || name.equals("mainBody");
        if (inMeta || !inAct) {
            return;
        }
        Level level = LEVELS.get(name);
        if (level != null && inBody && inNote == 0) {
            endText();
            open(level);
            return;
        }
        switch (name) {
            case "num", "heading", "subheading" -> endText();
            case "authorialNote" -> {
                endText();
                inNote++;
            }
            case "docTitle" -> {
                endText();
                inTitle++;
            }
            case "table" -> {
                endText();
                inTable = true;
            }
            case "td", "th" -> {
                if (!text.isEmpty()) {
                    text.append(" | ");
                }
            }
            case "eol", "br" -> text.append(' ');
            default -> {
                if (BLOCKS.contains(name) && !(inTable && name.equals("p"))) {
                    endText();
                }
            }
        }
    }

    @Override
    public void words(String said) {
        if (inAct && !inMeta) {
            text.append(said);
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("meta")) {
            inMeta = false;
        }
        if (inMeta || !inAct) {
            return;
        }
        switch (name) {
            case "num" -> number();
            case "heading", "subheading" -> heading();
            case "docTitle" -> {
                source.leaveOut(LeftOut.TITLE, taken(), 1);
                inTitle--;
            }
            case "authorialNote" -> {
                endText();
                inNote--;
            }
            case "table" -> {
                endText();
                inTable = false;
            }
            case "preface", "preamble", "body", "mainBody", "conclusions" -> {
                endText();
                open.clear();
                inAct = false;
                inBody = false;
            }
            default -> {
                if (LEVELS.containsKey(name) && inBody && inNote == 0) {
                    close(name);
                } else if (BLOCKS.contains(name) && !(inTable && name.equals("p"))) {
                    endText();
                }
            }
        }
    }

    private void open(Level level) {
        Level real = level;
        boolean guessed = false;
        if (!open.isEmpty() && !level.isWithin(open.getFirst().level)) {
            Level around = open.getFirst().level;
            real = EnumSet.allOf(Level.class).stream()
                    .filter(below -> below.isWithin(around))
                    .findFirst()
                    .orElse(Level.INDENT);
            guessed = true;
        }
        var line = new Draft(real, "");
        if (guessed) {
            line.doubting(Doubt.LEVEL_GUESSED);
        }
        lines.add(line);
        open.push(line);
    }

    private void close(String name) {
        if (name.equals("crossHeading")) {
            heading();
        } else {
            endText();
        }
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    private void number() {
        String said = added();
        if (open.isEmpty() || said.isEmpty()) {
            keep(said);
            return;
        }
        Draft line = open.getFirst();
        Optional<HeadWord> word = HeadWord.of(said).filter(found -> found.textStart() == said.length());
        Optional<Marker> marker =
                Marker.of(said).filter(found -> found.textStart() == said.length() && found.kind() != Marker.Kind.DASH);
        String number =
                word.map(HeadWord::number).or(() -> marker.map(Marker::number)).orElse(said);
        if (number.length() > ActLine.NUMBER_LENGTH) {
            keep(said);
            return;
        }
        source.drop(LeftOut.SIGN, SourceText.letters(said) - SourceText.letters(number));
        line.number = number;
    }

    private void heading() {
        String said = added();
        if (open.isEmpty() || !open.getFirst().heading.isEmpty() || said.length() > ActLine.HEADING_LENGTH) {
            keep(said);
        } else {
            open.getFirst().heading = said;
        }
    }

    private void endText() {
        if (inTitle == 0) {
            keep(added());
        }
    }

    /** Puts text to what is open; after its parts it is a line of its own. */
    private void keep(String said) {
        if (said.isEmpty()) {
            return;
        }
        if (inNote > 0) {
            notes.add(new Draft(Level.PARAGRAPH, "").saying(said).doubting(Doubt.FOOTNOTE));
            return;
        }
        Draft line = open.isEmpty() ? null : open.getFirst();
        if (line == null || lines.getLast() != line) {
            line = new Draft(Level.PARAGRAPH, "").doubting(inBody ? Doubt.LEVEL_GUESSED : outside());
            lines.add(line);
        }
        line.text = line.text.isEmpty() ? said : line.text + "\n" + said;
        if (inTable) {
            line.doubting(Doubt.TABLE);
        }
    }

    private Doubt outside() {
        return lines.stream().anyMatch(line -> line.level == Level.ARTICLE)
                ? Doubt.LEVEL_GUESSED
                : Doubt.BEFORE_ARTICLES;
    }

    /** The text so far, noted in the account. */
    private String added() {
        List<SourceParagraph> added = source.add(taken(), false, Set.of());
        return added.isEmpty() ? "" : added.getFirst().text();
    }

    private String taken() {
        String said = text.toString().replaceAll("[\\p{Cntrl}\\s]+", " ");
        text.setLength(0);
        return said;
    }
}
