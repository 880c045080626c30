package org.spona.platform.sheet;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Named;
import org.spona.platform.language.Moments;
import org.spona.platform.language.SerbianScript;
import org.springframework.context.MessageSource;

/**
 * A list as a table to take along, in the language of one reader: its columns from left to right, then its rows. Codes are those of messages.
 *
 * @param <T> what a row is made of
 */
public final class SheetBuilder<T> {

    private record Column<T>(String head, Function<? super T, ? extends @Nullable Object> cell) {}

    private final String name;
    private final Locale locale;
    private final MessageSource messages;
    private final Moments moments;
    private final String home;
    private final List<Column<T>> columns = new ArrayList<>();

    SheetBuilder(String name, Locale locale, MessageSource messages, Moments moments, URI home) {
        this.locale = locale;
        this.messages = messages;
        this.moments = moments;
        this.home = home.toString();
        this.name = words(name);
    }

    /** A column with the head that a message gives. A cell that is null is empty; other values are written as they call themselves. */
    public SheetBuilder<T> column(String code, Function<? super T, ? extends @Nullable Object> cell) {
        columns.add(new Column<>(words(code), cell));
        return this;
    }

    /** The table with these rows, in their order. */
    public Sheet build(List<? extends T> rows) {
        return new Sheet(
                name,
                columns.stream().map(Column::head).toList(),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(T row) {
        return columns.stream()
                .map(column -> Objects.toString(column.cell().apply(row), ""))
                .toList();
    }

    /** What a message says. */
    public String words(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** What a country is called; its code (ISO 3166-1 alpha-2) where no message says it. */
    public String country(String code) {
        return Objects.requireNonNull(messages.getMessage("country." + code, null, code, locale));
    }

    /** A name in the reader's script; empty when there is none to name. */
    public String name(@Nullable Named named) {
        return named == null ? "" : named.name(locale);
    }

    /** The one of two names that is in the reader's script. */
    public @Nullable String name(@Nullable String latin, @Nullable String cyrillic) {
        return locale.getScript().equals("Cyrl") ? cyrillic : latin;
    }

    /** What people wrote, without the marks of words that are foreign. */
    public String written(@Nullable String text) {
        return Optional.ofNullable(text).map(SerbianScript::withoutMarks).orElse("");
    }

    /** The day of a moment where the readers of this platform are, ISO 8601; empty when it is not known. */
    public String day(@Nullable Instant moment) {
        return Optional.ofNullable(moment)
                .map(known -> moments.dayOf(known).toString())
                .orElse("");
    }

    /** A moment with its offset, ISO 8601; empty when it is not known. */
    public String moment(@Nullable Instant moment) {
        return Optional.ofNullable(moment).map(moments::iso).orElse("");
    }

    /** A page of this platform, so that it can be opened from a spreadsheet. */
    public String address(String path) {
        return home + path;
    }
}
