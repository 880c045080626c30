package org.spona.knowledge.exchange.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.ImportSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table as lines of an import; a line's number is that of its row in the file. */
final class TableSource implements ImportSource {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JobRows.Reader rows;
    private final Columns columns;
    private final int after;
    private long number;

    /** @param after the row after which to begin, counted from 1 */
    TableSource(JobRows.Reader rows, Columns columns, int after) {
        this.rows = rows;
        this.columns = columns;
        this.after = after;
    }

    @Override
    public Optional<Line> next() throws IOException {
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            number++;
            if (number > after && !row.get().isEmpty()) {
                return Optional.of(new Line.Read(number, practice(row.get())));
            }
        }
        return Optional.empty();
    }

    private ObjectNode practice(List<String> row) {
        ObjectNode practice = JSON.createObjectNode();
        practice.put("externalId", cell(row, columns.externalId(), ""));
        practice.put("title", cell(row, columns.title(), ""));
        practice.put("summary", cell(row, columns.summary(), ""));
        practice.put("body", cell(row, columns.body(), ""));
        practice.put("language", CellNames.language(cell(row, columns.languageColumn(), columns.language())));
        practice.put("municipality", cell(row, columns.municipality(), ""));
        practice.put("country", CellNames.country(cell(row, columns.countryColumn(), columns.country())));
        practice.put("periodFrom", cell(row, columns.periodFrom(), ""));
        practice.put("periodTo", cell(row, columns.periodTo(), ""));
        practice.put("yearlyCost", cell(row, columns.yearlyCost(), ""));
        practice.put("licence", cell(row, columns.licence(), ""));
        practice.put("contactName", cell(row, columns.contactName(), ""));
        practice.put("contactEmail", cell(row, columns.contactEmail(), ""));
        practice.put("contactTelephone", cell(row, columns.contactTelephone(), ""));
        addWords(practice.putArray("topics"), cell(row, columns.topics(), ""));
        addWords(practice.putArray("targetGroups"), cell(row, columns.targetGroups(), ""));
        return practice;
    }

    private static void addWords(ArrayNode words, String cell) {
        Stream.of(cell.split("[;,|\\n]", -1)).filter(word -> !word.isBlank()).forEach(words::add);
    }

    private static String cell(List<String> row, @Nullable Integer column, String otherwise) {
        String cell = column == null || column >= row.size() ? "" : row.get(column);
        return cell.isBlank() ? otherwise : cell;
    }
}
