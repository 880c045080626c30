package org.spona.knowledge.exchange.job;

import java.util.List;
import java.util.Map;
import org.spona.knowledge.exchange.FoldedName;

/** Which columns probably have which field, by what their authors call them. */
final class ColumnNames {

    private static final Map<String, List<String>> NAMES = Map.of(
            "externalId", List.of("externalid", "external id", "id", "sifra", "oznaka", "broj", "rb", "redni broj"),
            "title", List.of("title", "naslov", "naziv", "naziv prakse", "name", "ime"),
            "summary", List.of("summary", "sazetak", "ukratko", "kratak opis", "short description"),
            "body", List.of("body", "opis", "tekst", "text", "description", "sadrzaj"),
            "language", List.of("language", "jezik", "lang", "jazik"),
            "municipality",
                    List.of("municipality", "opstina", "opcina", "grad", "jls", "opstina grad", "lokalna samouprava"),
            "country", List.of("country", "zemlja", "drzava"),
            "topics", List.of("topics", "teme", "tema", "topic", "oblast", "oblasti", "kljucne reci", "keywords"));

    private ColumnNames() {}

    /** The first column of each field that has one of its names; the rest has none. */
    static Columns guess(List<String> header, String language, String country) {
        List<String> folded = header.stream().map(FoldedName::of).toList();
        return Columns.of(
                Columns.FIELDS.stream()
                        .map(field -> NAMES.getOrDefault(field, List.of()).stream()
                                .map(folded::indexOf)
                                .filter(column -> column >= 0)
                                .findFirst()
                                .orElse(-1))
                        .toList(),
                language,
                country);
    }
}
