package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a table begins to be one.
 *
 * @param table which of those that were sent, from 0
 * @param row of its heads, from 0; -1 when it has none
 * @param roles what each column holds
 */
public record TableHead(int table, int row, List<ColumnRole> roles) {

    /** Heads stand near the top. */
    private static final int DEEPEST = 15;

    private static final int ENOUGH = 3;

    public TableHead {
        roles = List.copyOf(roles);
    }

    /** The first row of heads in some tables. */
    static Optional<TableHead> find(List<SourceTable> tables) {
        for (int table = 0; table < tables.size(); table++) {
            Optional<TableHead> found = find(tables.get(table), table);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The row of heads of a table. */
    static Optional<TableHead> find(SourceTable source, int table) {
        for (int row = 0; row < Math.min(source.rows().size(), DEEPEST); row++) {
            List<ColumnRole> roles = roles(source.rows().get(row));
            Set<ColumnRole> known = EnumSet.noneOf(ColumnRole.class);
            roles.stream().filter(role -> role != ColumnRole.NONE).forEach(known::add);
            if (known.size() >= ENOUGH || (known.size() == 2 && known.contains(ColumnRole.ACTION))) {
                return Optional.of(new TableHead(table, row, roles));
            }
        }
        return Optional.empty();
    }

    private static List<ColumnRole> roles(List<SourceCell> row) {
        List<ColumnRole> roles = new ArrayList<>();
        for (SourceCell cell : row) {
            // Two columns of one sort are two lists of the same; the first is the one that counts.
            roles.add(ColumnRole.ofHead(cell.text().replace('\n', ' '))
                    .filter(role -> !roles.contains(role))
                    .orElse(ColumnRole.NONE));
        }
        return roles;
    }

    /** What a column holds. */
    ColumnRole role(int column) {
        return column < roles.size() ? roles.get(column) : ColumnRole.NONE;
    }
}
