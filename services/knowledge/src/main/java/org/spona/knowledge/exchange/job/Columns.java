package org.spona.knowledge.exchange.job;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table has which field of a practice, counted from 0; null for none.
 *
 * @param language for rows that do not say it
 * @param country for rows that do not say it
 */
public record Columns(
        @Nullable Integer externalId,
        @Nullable Integer title,
        @Nullable Integer summary,
        @Nullable Integer body,
        @Nullable Integer languageColumn,
        @Nullable Integer municipality,
        @Nullable Integer countryColumn,
        @Nullable Integer topics,
        @Nullable Integer targetGroups,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo,
        @Nullable Integer yearlyCost,
        @Nullable Integer licence,
        @Nullable Integer contactName,
        @Nullable Integer contactEmail,
        @Nullable Integer contactTelephone,
        String language,
        String country) {

    /** The names of the fields, in the order in which their columns are kept. */
    static final List<String> FIELDS = List.of(
            "externalId",
            "title",
            "summary",
            "body",
            "language",
            "municipality",
            "country",
            "topics",
            "targetGroups",
            "periodFrom",
            "periodTo",
            "yearlyCost",
            "licence",
            "contactName",
            "contactEmail",
            "contactTelephone");

    private static final int NONE = -1;

    static Columns of(List<Integer> kept, String language, String country) {
        var columns =
                kept.stream().map(column -> column == NONE ? null : column).toArray(Integer[]::new);
        return new Columns(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                columns[6],
                columns[7],
                columns[8],
                columns[9],
                columns[10],
                columns[11],
                columns[12],
                columns[13],
                columns[14],
                columns[15],
                language,
                country);
    }

    List<Integer> kept() {
        return Arrays.asList(
                        externalId,
                        title,
                        summary,
                        body,
                        languageColumn,
                        municipality,
                        countryColumn,
                        topics,
                        targetGroups,
                        periodFrom,
                        periodTo,
                        yearlyCost,
                        licence,
                        contactName,
                        contactEmail,
                        contactTelephone)
                .stream()
                .map(column -> column == null ? NONE : column)
                .toList();
    }
}
