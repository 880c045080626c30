package org.spona.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Which part of a list is asked for.
 *
 * @param page counted from 0; at most 10,000 rows deep, further down a search should be narrowed
 * @param size how many rows, 1 to 100
 */
public record PageRequest(
        @BindParam("page") @Min(0) @Max(500) Integer page,
        @BindParam("size") @Min(1) @Max(100) Integer size) {

    /** As much of a list of things as is taken along at once; a longer one is fetched in parts. */
    public static final PageRequest WHOLE = new PageRequest(0, 2_000);

    private static final int DEFAULT_SIZE = 20;

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public PageRequest {
        page = page == null ? 0 : page;
        size = size == null ? DEFAULT_SIZE : size;
    }

    public int offset() {
        return page * size;
    }

    public Pageable sortedBy(Sort sort) {
        return org.springframework.data.domain.PageRequest.of(page, size, sort);
    }
}
