package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The tables of a web page, or of what a word processor puts on the clipboard. A merged cell stands where it begins. */
final class HtmlTables {

    private static final int MOST_SPAN = 100;

    private HtmlTables() {}

    static List<SourceTable> of(String html) {
        if (html.length() > 4 * TableReading.MOST_CHARACTERS) {
            throw new UnreadableTable(TableRefusal.TOO_LARGE);
        }
        Document page = Jsoup.parse(html);
        List<SourceTable> tables = new ArrayList<>();
        for (Element table : page.select("table")) {
            if (table.parents().stream().noneMatch(parent -> parent.normalName().equals("table"))) {
                tables.add(table(table));
            }
        }
        return tables;
    }

    private static SourceTable table(Element table) {
        Element before = table.previousElementSibling();
        Element caption = table.selectFirst("caption");
        String title = caption != null ? caption.text() : before == null ? "" : before.text();
        var built = new TableBuilder(title);
        Map<Integer, Integer> taken = new HashMap<>();
        for (Element row : table.select("tr")) {
            if (!table.equals(row.closest("table"))) {
                continue;
            }
            built.row();
            int column = 0;
            for (Element cell : row.children()) {
                column = skip(built, taken, column);
                built.cell(cell(cell));
                int wide = span(cell.attr("colspan"));
                int deep = span(cell.attr("rowspan")) - 1;
                for (int at = 0; at < wide; at++) {
                    if (at > 0) {
                        built.cell(SourceCell.EMPTY);
                    }
                    taken.put(column + at, deep);
                }
                column += wide;
            }
            skip(built, taken, column);
        }
        return built.build();
    }

    /** Empty cells where one from above reaches down. */
    private static int skip(TableBuilder built, Map<Integer, Integer> taken, int from) {
        int column = from;
        while (taken.getOrDefault(column, 0) > 0) {
            built.cell(SourceCell.EMPTY);
            taken.merge(column, -1, Integer::sum);
            column++;
        }
        return column;
    }

    private static SourceCell cell(Element cell) {
        boolean tracked = !cell.select("del, ins").isEmpty();
        if (!tracked) {
            return SourceCell.of(CellText.ofHtml(cell));
        }
        Element after = cell.clone();
        after.select("del").remove();
        Element before = cell.clone();
        before.select("ins").remove();
        return new SourceCell(CellText.ofHtml(after), CellText.ofHtml(before));
    }

    private static int span(String written) {
        return written.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(written), 1, MOST_SPAN) : 1;
    }
}
