package org.spona.regulations.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spona.platform.files.extraction.PdfLine;

/** Finds what stands above and below the text of each page: its number, and what repeats. */
final class RunningLines {

    /** Of the height of a page, at its head and foot. */
    private static final float MARGIN = 0.12f;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:str(?:ana|anica)?\\.?|стр(?:ана|аница)?\\.?|page)?\\s*[-–—|]?\\s*\\d{1,4}\\s*(?:(?:od|од|of|/)\\s*\\d{1,4})?\\s*[-–—|]?");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final int FEWEST = 3;

    private RunningLines() {}

    /** Those lines, each with what it is. */
    static IdentityHashMap<PdfLine, LeftOut> of(List<PdfLine> lines) {
        IdentityHashMap<PdfLine, LeftOut> outside = new IdentityHashMap<>();
        Map<String, List<PdfLine>> alike = new HashMap<>();
        for (PdfLine line : lines) {
            if (isAtEdge(line) && HeadWord.of(line.text()).isEmpty()) {
                if (PAGE_NUMBER.matcher(line.text()).matches()) {
                    outside.put(line, LeftOut.PAGE_NUMBER);
                } else {
                    alike.computeIfAbsent(shape(line), shape -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        long pages = lines.stream().map(PdfLine::page).distinct().count();
        for (List<PdfLine> same : alike.values()) {
            long on = same.stream().map(PdfLine::page).distinct().count();
            if (on >= FEWEST || (on == 2 && pages <= FEWEST)) {
                same.forEach(line -> outside.put(line, LeftOut.RUNNING_HEADER));
            }
        }
        return outside;
    }

    /** The same words at the same height, whatever the numbers; left and right pages may change places. */
    private static String shape(PdfLine line) {
        String words = NUMBERS.matcher(line.text())
                .replaceAll("#")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Math.round(line.base() / 4) + " " + words;
    }

    private static boolean isAtEdge(PdfLine line) {
        float place = line.base() / line.pageHeight();
        return place < MARGIN || place > 1 - MARGIN;
    }
}
