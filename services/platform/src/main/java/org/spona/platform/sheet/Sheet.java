package org.spona.platform.sheet;

import java.util.List;

/**
 * A table of texts.
 *
 * @param name what it holds, in the reader's language; names the file and the sheet in it
 * @param head the columns
 * @param rows as many texts each as there are columns; dates as ISO 8601
 */
public record Sheet(String name, List<String> head, List<List<String>> rows) {

    public Sheet {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
