package org.spona.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that cells refer to by their number (ECMA-376, part 1, 18.4). */
final class SharedTexts extends XmlPart {

    /** All texts together, in characters; as much as a file of the largest size can hold unpacked. */
    private static final int MOST_CHARACTERS = 20_000_000;

    private static final int MOST_TEXTS = 500_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int characters;
    private boolean inText;
    private int phonetic;

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(InputStream part) throws IOException, SAXException {
        var texts = new SharedTexts();
        texts.parse(part);
        return texts;
    }

    /** The text of a number; empty when there is none. */
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    @Override
    void begin(String element, Attributes attributes) {
        switch (element) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> inText = phonetic == 0;
            default -> {}
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> phonetic--;
            case "t" -> inText = false;
            default -> {}
        }
        if (texts.size() > MOST_TEXTS) {
            throw new RowLimit.Exceeded();
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inText) {
            characters += length;
            if (characters > MOST_CHARACTERS) {
                throw new RowLimit.Exceeded();
            }
            text.append(letters, start, length);
        }
    }
}
