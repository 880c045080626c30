package org.spona.members.invitation.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.sheet.SheetFile;
import org.spona.platform.sheet.SheetRefused;
import org.spona.platform.sheet.SheetRows;
import org.spona.platform.text.WrittenText;

/** Reads the people in a file, or in lines that somebody has pasted. Above the names of the columns a title may stand. */
public final class PeopleSheet {

    /** Above the columns' names there are few rows. */
    private static final int MOST_TITLES = 10;

    private final String field;
    private final List<PersonRow> people = new ArrayList<>();
    private final List<List<String>> titles = new ArrayList<>();
    private @Nullable PeopleColumns columns;
    private int row;

    private PeopleSheet(String field) {
        this.field = field;
    }

    /**
     * The people of a table.
     *
     * @param field in which it was sent
     * @throws InvalidInput naming the field, when it is no table, has nobody in it, or more than {@link PeopleTable#MOST}
     */
    public static List<PersonRow> read(String field, Path file) {
        var sheet = new PeopleSheet(field);
        try {
            SheetFile.read(file, sheet::add);
        } catch (SheetRefused refused) {
            throw refused.at(field);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sheet.people();
    }

    /** The same of pasted lines. */
    public static List<PersonRow> read(String field, String lines) {
        return SheetRows.withFile(lines, file -> read(field, file));
    }

    private void add(List<String> written) {
        row++;
        List<String> cells = written.stream()
                .map(cell -> WrittenText.line(WrittenText.clean(cell)))
                .toList();
        if (columns != null) {
            addPerson(columns, row, cells);
        } else if (PeopleColumns.areNamedBy(cells)) {
            columns = PeopleColumns.named(cells);
            titles.clear();
        } else if (titles.size() <= MOST_TITLES) {
            titles.add(cells);
        } else {
            columns = orderedByTheirFirst();
            addPerson(columns, row, cells);
        }
    }

    /** The rows so far had no names above them, so they are people themselves. */
    private PeopleColumns orderedByTheirFirst() {
        PeopleColumns ordered = titles.stream()
                .filter(cells -> cells.stream().anyMatch(cell -> cell.contains("@")))
                .findFirst()
                .map(PeopleColumns::ordered)
                .orElseThrow(() -> new InvalidInput(field, "invitation.table.no-addresses"));
        for (int at = 0; at < titles.size(); at++) {
            addPerson(ordered, at + 1, titles.get(at));
        }
        return ordered;
    }

    private void addPerson(PeopleColumns place, int number, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (people.size() == PeopleTable.MOST) {
            throw new InvalidInput(field, "invitation.table.too-many");
        }
        people.add(place.read(number, cells));
    }

    private List<PersonRow> people() {
        columns = Optional.ofNullable(columns).orElseGet(this::orderedByTheirFirst);
        if (people.isEmpty()) {
            throw new InvalidInput(field, "sheet.empty");
        }
        return List.copyOf(people);
    }
}
