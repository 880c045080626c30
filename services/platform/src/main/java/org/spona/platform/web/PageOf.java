package org.spona.platform.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/**
 * A part of a list.
 *
 * @param items the rows of this part
 * @param total how many rows the whole list has for this reader
 * @param page which part, counted from 0
 * @param size the most rows that a part holds
 */
public record PageOf<T>(List<T> items, long total, int page, int size) {

    public PageOf {
        items = List.copyOf(items);
    }

    public static <T> PageOf<T> of(Page<T> page) {
        return new PageOf<>(page.getContent(), page.getTotalElements(), page.getNumber(), page.getSize());
    }

    /** A part of what is there whole. */
    public static <T> PageOf<T> of(List<T> whole, PageRequest page) {
        int from = Math.min(whole.size(), page.offset());
        int to = Math.min(whole.size(), from + page.size());
        return new PageOf<>(whole.subList(from, to), whole.size(), page.page(), page.size());
    }

    public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
        return new PageOf<>(items.stream().<R>map(change).toList(), total, page, size);
    }

    /** The same part with these rows in the place of its own. */
    public <R> PageOf<R> with(List<R> rows) {
        return new PageOf<>(rows, total, page, size);
    }

    /** How many parts there are; at least one, so that an empty list has a page that says so. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
